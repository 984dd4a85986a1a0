// The main job: the archiver as one tool call of the official client, and a second call that sees what it did.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { connect, root } from './server.mjs';

const script = readFileSync(root + 'docs/examples/archive-unused.js', 'utf8');
let server;
before(async () => {
  server = await connect();
});
after(() => server.close());

test('the tool is listed with its schemas', async () => {
  const { tools } = await server.client.listTools();
  const tool = tools.find((t) => t.name === 'run_js_code');
  assert.deepEqual(tool.inputSchema.required, ['code']);
  assert.ok(tool.outputSchema.properties.status);
  // At least one client cuts there without a word: what follows must not be needed.
  const shown = tool.description.slice(0, 2048);
  for (const part of ['await sdk.', 'search(', 'describe(', 'types(', 'dry_run', '\nsearch_users(', '\nExample\n', '\n\nMore calls\n']) {
    assert.ok(shown.includes(part), part);
  }
  assert.equal(tool.annotations.readOnlyHint, false);
});

test('a dry run lists the writes and sends none', async () => {
  const { structuredContent: dry } = await server.run(script, { dry_run: true });
  assert.equal(dry.status, 'ok');
  assert.ok(dry.plan.length > 10);
  assert.equal(dry.plan[0].method, 'create_folder');
  const { structuredContent: look } = await server.run("return await sdk.search_folders({name: 'Archive'})");
  assert.deepEqual(look.result, []);
});

test('one call archives, and a second one shows the moved content', async () => {
  const first = await server.run(script);
  assert.notEqual(first.isError, true, JSON.stringify(first.content));
  const { result, calls } = first.structuredContent;
  assert.ok(result.moved.dashboards.length >= 15, `${result.moved.dashboards.length} dashboards`);
  assert.ok(result.moved.looks.length >= 10, `${result.moved.looks.length} looks`);
  assert.deepEqual(result.failed, []);
  assert.equal(calls.writes, 1 + result.moved.dashboards.length + result.moved.looks.length);

  const second = await server.run(
    'return [await sdk.folder_dashboards(id, "id"), await sdk.folder_looks(id, "id")].map((l) => l.map((c) => c.id).sort())',
    { vars: { id: result.archive } },
  );
  const ids = (list) => list.map((c) => c.id).sort();
  assert.deepEqual(second.structuredContent.result, [ids(result.moved.dashboards), ids(result.moved.looks)]);

  const third = await server.run(script);
  assert.deepEqual(third.structuredContent.result.moved, { dashboards: [], looks: [] });
});

test('a failure is an error of the tool, with its line and what to do', async () => {
  const answer = await server.run('const a = 1;\nawait sdk.dashboard("no-such-id")');
  assert.equal(answer.isError, true);
  const { error } = answer.structuredContent;
  assert.equal(error.line, 2);
  assert.equal(error.http.status, 404);
  assert.match(error.hint, /does not exist, or the API user may not see it/);
});

test('progress arrives while the script runs, and ping is answered', async () => {
  const seen = [];
  const running = server.client.callTool(
    { name: 'run_js_code', arguments: { code: "progress('half', 1, 2); await sleep(1); return 1" } },
    undefined,
    { onprogress: (p) => seen.push(p.message) },
  );
  await server.client.ping();
  await running;
  assert.ok(seen.some((m) => m?.includes('half')), seen.join());
});

test('a cancelled call ends, and the server goes on', async () => {
  const abort = new AbortController();
  const running = server.client.callTool({ name: 'run_js_code', arguments: { code: 'while (true) {}' } }, undefined, {
    signal: abort.signal,
  });
  setTimeout(() => abort.abort(), 300);
  await assert.rejects(running);
  const { structuredContent } = await server.run('return 1 + 1');
  assert.equal(structuredContent.result, 2);
});

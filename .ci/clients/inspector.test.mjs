// MCP Inspector's command line against the packaged server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { folders, launcher } from './server.mjs';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../inspector/node_modules/.bin/', import.meta.url));

// The inspector hands no environment on but what it is told to.
const environment = Object.entries(folders).flatMap(([name, value]) => ['-e', `${name}=${value}`]);

// The inspector needs a newer Node.js than the machine's may be: its own folder has one.
const inspect = (...args) =>
  run(bin + 'node', [bin + 'mcp-inspector', '--cli', launcher, 'run', '--demo', ...environment, ...args], { maxBuffer: 1 << 24 });

test('tools/list', async () => {
  const { stdout } = await inspect('--method', 'tools/list');
  assert.ok(JSON.parse(stdout).tools.some((t) => t.name === 'run_js_code'));
});

test('tools/call', async () => {
  const { stdout } = await inspect(
    '--method', 'tools/call', '--tool-name', 'run_js_code', '--tool-arg', 'code=return (await sdk.me()).display_name',
  );
  const answer = JSON.parse(stdout);
  assert.equal(answer.structuredContent.status, 'ok');
  assert.equal(typeof answer.structuredContent.result, 'string');
});

test('a failing script is a tool error', async () => {
  await assert.rejects(
    inspect('--method', 'tools/call', '--tool-name', 'run_js_code', '--tool-arg', 'code=throw new Error("x")'),
    (e) => e.code === 5,
  );
});

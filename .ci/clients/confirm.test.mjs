// Writes that the user has to confirm: the official client as the one who asks its user.
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from './server.mjs';

const args = ['run', '--demo', '--no-python', '--writes', 'confirm'];
const twice = "return [await sdk.create_group({name: 'One'}), await sdk.create_group({name: 'Two'})].map((g) => g.name)";
const groups = "return (await sdk.search_groups({name: '%', fields: 'name'})).map((g) => g.name).filter((n) => ['One', 'Two'].includes(n))";

/** A server whose client answers each question by a function; `asked` holds the questions. */
async function asking(answer) {
  const asked = [];
  const server = await connect(args, {}, { capabilities: { elicitation: { form: { applyDefaults: true } } } });
  server.client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
    asked.push(params);
    return answer(params.requestedSchema.properties.choice.enum);
  });
  return { ...server, asked };
}
const choose = (index) => (choices) => ({ action: 'accept', content: { choice: choices[index] } });

test('each write is shown and allowed on its own', async () => {
  const server = await asking(choose(0));
  const { structuredContent } = await server.run(twice);
  assert.deepEqual(structuredContent.result, ['One', 'Two']);
  assert.equal(server.asked.length, 2);
  assert.match(server.asked[0].message, /create_group on .*\nPOST \/groups\n\{"name":"One"\}$/);
  await server.close();
});

test('all of a kind are asked once, and a default is what is offered first', async () => {
  const server = await asking(choose(1));
  await server.run(twice);
  assert.equal(server.asked.length, 1);
  await server.close();
  const byDefault = await asking(() => ({ action: 'accept', content: {} }));
  assert.deepEqual((await byDefault.run(twice)).structuredContent.result, ['One', 'Two']);
  assert.equal(byDefault.asked.length, 2);
  await byDefault.close();
});

for (const action of ['decline', 'cancel']) {
  test(`${action} sends nothing`, async () => {
    const server = await asking(() => ({ action }));
    const answer = await server.run(twice);
    assert.equal(answer.isError, true);
    assert.equal(answer.structuredContent.error.type, 'DeniedError');
    assert.deepEqual((await server.run(groups)).structuredContent.result, []);
    assert.equal(server.asked.length, 1);
    await server.close();
  });
}

test('a client that cannot ask gets the plan, and how to go on', async () => {
  const server = await connect(args);
  const { structuredContent } = await server.run(twice);
  assert.deepEqual(
    structuredContent.plan.map((w) => w.method),
    ['create_group', 'create_group'],
  );
  assert.match(structuredContent.note, /To go on, the user/);
  assert.deepEqual((await server.run(groups)).structuredContent.result, []);
  await server.close();
});

test('a read-only server says so', async () => {
  const server = await connect(['run', '--demo', '--no-python', '--writes', 'deny']);
  const [tool] = (await server.client.listTools()).tools;
  assert.deepEqual([tool.annotations.readOnlyHint, tool.annotations.destructiveHint], [true, false]);
  assert.match(server.client.getInstructions(), /read-only: writes are refused/);
  const { structuredContent } = await server.run('try { await sdk.delete_user("2") } catch (e) { return [e instanceof DeniedError, e.method, e.reason] }');
  assert.deepEqual(structuredContent.result, [true, 'delete_user', 'writes are refused (--writes deny)']);
  await server.close();
});

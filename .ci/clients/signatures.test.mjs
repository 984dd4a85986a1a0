// Every method of the official TypeScript SDK is here, and takes its arguments in the same order.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { connect } from './server.mjs';

const folder = new URL('./node_modules/@looker/sdk/lib/4.0/', import.meta.url);
const methods = readFileSync(new URL('methods.d.ts', folder), 'utf8');
const models = readFileSync(new URL('models.d.ts', folder), 'utf8');
const NOT_CALLABLE = ['login', 'login_user', 'logout'];

// `run_query(request: IRequestRunQuery, options?: ...)` stands for the members of IRequestRunQuery.
function members(type) {
  const body = models.match(new RegExp(`export interface ${type} \\{([\\s\\S]*?)\\n\\}`))[1].replace(/\/\*[\s\S]*?\*\//g, '');
  return [...body.matchAll(/^\s*(\w+)(\?)?:/gm)].map(([, name, optional]) => name + (optional ?? ''));
}

const official = new Map();
for (const [, name, parameters] of methods.matchAll(/^ {4}(?:async )?(\w+)\(([^;]*)\): Promise</gm)) {
  const request = parameters.match(/^request: (?:Partial<)?(IRequest\w+)/);
  official.set(
    name,
    request
      ? { order: false, names: members(request[1]) }
      : { order: true, names: [...parameters.matchAll(/(\w+)(\?)?: /g)].map(([, n, o]) => n + (o ?? '')).filter((n) => !n.startsWith('options')) },
  );
}

let server;
let ours;
before(async () => {
  server = await connect();
  // A wrong argument is refused before any request, and its error carries the signature.
  const { structuredContent } = await server.run(
    `const signatures = {};
     await Promise.all(names.map(async (name) => {
       try { await sdk[name]({ no_such_argument: 1 }); } catch (e) { signatures[name] = e.signature; }
     }));
     return signatures;`,
    { vars: { names: [...official.keys()].filter((n) => !NOT_CALLABLE.includes(n)) } },
  );
  ours = structuredContent.truncated
    ? JSON.parse((await server.client.readResource({ uri: structuredContent.truncated.resource })).contents[0].text)
    : structuredContent.result;
});
after(() => server.close());

const argumentsOf = (signature) =>
  signature
    .slice(signature.indexOf('(') + 1, signature.lastIndexOf(')'))
    .split(/, (?=\w+\??: )/)
    .filter(Boolean)
    .map((a) => a.slice(0, a.indexOf(':')));

test('the official SDK was read', () => {
  assert.ok(official.size >= 480, `${official.size} methods`);
  assert.deepEqual(official.get('user').names, ['user_id', 'fields?']);
  assert.ok(official.get('run_query').names.includes('query_id'));
});

test('every method of the official SDK has the same arguments here', () => {
  const wrong = [];
  for (const [name, { order, names }] of official) {
    if (NOT_CALLABLE.includes(name)) continue;
    const mine = ours[name] ? argumentsOf(ours[name]) : ['(no such method)'];
    const same = order ? String(mine) === String(names) : String([...mine].sort()) === String([...names].sort());
    if (!same) wrong.push(`${name}: here ${mine}; official ${names}`);
  }
  assert.deepEqual(wrong, []);
});

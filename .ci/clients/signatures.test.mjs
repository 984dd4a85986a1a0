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
  const names = [...official.keys()].filter((n) => !NOT_CALLABLE.includes(n));
  // Too many arguments are refused before any request: the error carries the signature and says how many there may be. The
  // signature of a method with many arguments is cut, so that all official names are also offered at once, by name.
  const answer = await server.run(
    `const seen = {};
     const error = async (call) => { try { await call(); return {}; } catch (e) { return e; } };
     for (const name of Object.keys(official)) {
       const many = await error(() => sdk[name](...Array(60).fill('x')));
       const named = official[name].length ? await error(() => sdk[name](Object.fromEntries(official[name].map((n) => [n, n === 'body' ? {} : '1'])))) : {};
       seen[name] = [many.signature, many.message, /unknown argument|belongs? into/.test(named.message ?? '') ? named.message : ''];
     }
     return seen;`,
    {
      vars: { official: Object.fromEntries(names.map((n) => [n, official.get(n).names.map((a) => a.replace('?', ''))])) },
      dry_run: true,
    },
  );
  const { structuredContent } = answer;
  assert.equal(structuredContent.status, 'ok', JSON.stringify(structuredContent.error));
  ours = structuredContent.truncated
    ? JSON.parse((await server.client.readResource({ uri: structuredContent.truncated.resource })).contents[0].text)
    : structuredContent.result;
});
after(() => server.close());

const argumentsOf = (signature) =>
  signature
    .slice(signature.indexOf('(') + 1, signature.lastIndexOf(')'))
    .split(/, (?=\w+\??: |\.\.\.)/)
    .filter((a) => a && !a.startsWith('...'))
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
    const [signature, message, refused] = ours[name] ?? [];
    const mine = signature ? argumentsOf(signature) : ['(no such method)'];
    const count = message?.includes('takes no arguments') ? 0 : Number(message?.match(/at most (\d+) argument/)?.[1]);
    const shown = names.slice(0, mine.length);
    const same = order ? String(mine) === String(shown) : String([...mine].sort()) === String([...shown].sort());
    if (!same || count !== names.length || refused) wrong.push(`${name}: here ${count} ${mine}; official ${names.length} ${names} ${refused}`);
  }
  assert.deepEqual(wrong, []);
});

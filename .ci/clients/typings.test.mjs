// The committed typings are accepted by the languages' own checkers, know every method of the official SDK, and the scripts of
// docs/ and prompts/ fit them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './server.mjs';

const typings = join(root, 'typings/looker.d.ts');
const stub = join(root, 'typings/looker.pyi');
const folder = mkdtempSync(join(tmpdir(), 'typings-'));
after(() => rmSync(folder, { recursive: true }));

// What JavaScript cannot say: the type of a parameter, and that of the items of a list that is empty at first.
const notSayableInJs = ({ code, messageText }) =>
  (code >= 7000 && code < 8000) || (code === 2345 && ts.flattenDiagnosticMessageText(messageText, '\n').endsWith("parameter of type 'never'."));

function problems(files, more = {}) {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    ...more,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((d) => !more.checkJs || !notSayableInJs(d))
    .map((d) => {
      const at = d.file ? `${basename(d.file.fileName)}:${d.file.getLineAndCharacterOfPosition(d.start ?? 0).line}: ` : '';
      return at + ts.flattenDiagnosticMessageText(d.messageText, '\n');
    });
}

function filesBelow(name, extension) {
  const start = join(root, name);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && f.name.endsWith(extension))
    .map((f) => join(f.parentPath ?? f.path, f.name));
}

// Every script. What it takes it reads off `vars`, or as a constant after asking: `typeof days`.
function scripts() {
  const all = [];
  for (const place of ['docs', 'prompts']) {
    for (const file of filesBelow(place, '.js')) all.push({ file, code: readFileSync(file, 'utf8') });
    for (const file of filesBelow(place, '.md')) {
      const text = readFileSync(file, 'utf8');
      for (const [, code] of text.matchAll(/^```(?:js|javascript)\n([\s\S]*?)^```/gm)) all.push({ file, code });
    }
  }
  return all;
}

function checkedScript({ file, code }, number) {
  const name = `${number}-${relative(root, file).replaceAll('/', '-').replace(/\.\w+$/, '')}`;
  const guarded = [...code.matchAll(/typeof (\w+) (?:===|!==) 'undefined'/g)].map((m) => m[1]);
  const declared = [...new Set(guarded)].map((c) => `declare const ${c}: any;\n`).join('');
  const vars = join(folder, `${name}.vars.d.ts`);
  const wrapped = join(folder, `${name}.js`);
  writeFileSync(vars, declared);
  writeFileSync(wrapped, `async function script() {\n${code}\n}\n`);
  return problems([typings, vars, wrapped], { allowJs: true, checkJs: true, useUnknownInCatchVariables: false });
}

function officialMethods() {
  const text = readFileSync(fileURLToPath(new URL('./node_modules/@looker/sdk/lib/4.0/methods.d.ts', import.meta.url)), 'utf8');
  const names = [...text.matchAll(/^ {4}(?:async )?(\w+)\([^;]*\): Promise</gm)].map((m) => m[1]);
  return [...new Set(names)].filter((n) => !['login', 'login_user', 'logout'].includes(n));
}

test('tsc --strict accepts the typings', () => {
  assert.deepEqual(problems([typings]), []);
});

test('tsc --strict tells right calls from wrong ones', () => {
  const file = join(folder, 'calls.ts');
  writeFileSync(
    file,
    `export async function calls() {
      const dashboards: Dashboard[] = await all_pages('search_dashboards', { fields: 'id' });
      const users: User[] = await all_pages(sdk.search_users);
      const rows = await sdk.run_inline_query('json', { model: 'm', view: 'v', fields: ['a.b'] });
      const value: any = rows[0]['a.b'];
      const csv: string = await sdk.run_inline_query({ result_format: 'csv', body: { model: 'm', view: 'v' } });
      const png: Bytes = await sdk.run_look('1', 'png', { limit: 3 });
      const hits: Hit[] = search('who am i', { limit: 3 });
      await sdk.ok(me());
      await user(1);
      await sdk.update_user({ user_id: 1, body: { is_disabled: true } });
      attach(png, 'look.png');
      try { await sleep(1); } catch (e) { if (e instanceof LookerError) console.log(e.status, e.errors[0].field); }
      // @ts-expect-error: no such method
      await sdk.usr('1');
      // @ts-expect-error: no such argument
      await user({ id: '1' });
      // @ts-expect-error: the body has no such member
      await sdk.update_user('1', { is_disabledd: true });
      // @ts-expect-error: rows are no text
      const text: string = await sdk.run_look('1', 'json');
      return { dashboards, users, value, csv, hits, text };
    }`,
  );
  assert.deepEqual(problems([typings, file]), []);
});

test('the typings declare every method of the official SDK, as a function and of sdk, in both languages', () => {
  const official = officialMethods();
  assert.ok(official.length >= 480, `${official.length} methods`);
  const typeScript = readFileSync(typings, 'utf8');
  const functions = new Set([...typeScript.matchAll(/^declare function (\w+)/gm)].map((m) => m[1]));
  const members = new Set([...typeScript.matchAll(/^ {2}(\w+): typeof \1;/gm)].map((m) => m[1]));
  const python = readFileSync(stub, 'utf8');
  const defs = new Set([...python.matchAll(/^ {4}def (\w+)\(self/gm)].map((m) => m[1]));
  const aliases = new Set([...python.matchAll(/^(\w+) = sdk\.\1$/gm)].map((m) => m[1]));
  for (const [what, names] of Object.entries({ functions, members, defs, aliases })) {
    assert.deepEqual(official.filter((n) => !names.has(n)), [], what);
  }
});

test('every script of docs and prompts fits the typings', () => {
  const all = scripts();
  assert.ok(all.length > 0, 'no scripts were found');
  const wrong = all.flatMap((s, i) => checkedScript(s, i).map((p) => `${relative(root, s.file)}: ${p}`));
  assert.deepEqual(wrong, []);
});

test('pyright accepts the Python typings, and tells right calls from wrong ones', () => {
  const file = join(folder, 'calls.py');
  writeFileSync(join(folder, 'looker.pyi'), readFileSync(stub));
  writeFileSync(join(folder, 'pyrightconfig.json'), JSON.stringify({ typeCheckingMode: 'standard', pythonVersion: '3.12' }));
  writeFileSync(
    file,
    `from looker import *
users: list[User] = sdk.search_users(email="a%", fields=["id", "email"])
name: str | None = user("1").display_name
rows: list[Row] = sdk.run_inline_query("json", {"model": "m", "view": "v"})
text: str = sdk.run_look("1", "csv", limit=3)
pages: list[Dashboard] = all_pages(sdk.search_dashboards, fields="id")
sdk.update_user("1", body={"is_disabled": True})
sdk.serch_users()  # expected
user(id="1")  # expected
number: int = me().id  # expected
`,
  );
  const pyright = fileURLToPath(new URL('./node_modules/pyright/index.js', import.meta.url));
  const run = spawnSync(process.execPath, [pyright, '--outputjson', '-p', folder], { encoding: 'utf8' });
  const found = JSON.parse(run.stdout).generalDiagnostics.filter((d) => d.severity === 'error');
  const lines = found.map((d) => `${basename(d.file)}:${d.range.start.line + 1}`);
  assert.deepEqual([...new Set(lines)].sort(), ['calls.py:10', 'calls.py:8', 'calls.py:9'], JSON.stringify(found, null, 1));
});

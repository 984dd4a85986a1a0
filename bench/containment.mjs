// The containment table: hostile scripts against the packaged server, and what became of each.
//
//   node bench/containment.mjs [--language js|python] [--only PATTERN] [--limit SECONDS] [--all]
//
// One line a probe: what it was, when it was stopped, how it ended, whether the server lived, how long the next call took. --all
// also prints those that went well one by one; without it a group that went well has one line. Ends with 1 where a probe was not
// stopped within its limit + 500 ms, reached something, or where the next call took 250 ms or more.
//
// The next call follows at once, the next probe when the spare worker stands ready again, which takes less time than an agent
// takes to write a script.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fault, probes } from './probes.mjs';
import { Server, groupBy, resting } from './server.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const CANARY = `canary-${process.pid}-${Date.now()}`;
const MARGIN = 500;
const NEXT = 250;
const limit = Number(option('limit', 2));
const languages = option('language') ? [option('language')] : ['js', 'python'];
const only = option('only', '');
const everyLine = process.argv.includes('--all');

const folder = mkdtempSync(join(tmpdir(), 'looker-code-mode-containment-'));
const file = join(folder, 'canary.mjs');
writeFileSync(file, `export default '${CANARY}'`);
let knocks = 0;
const listener = createServer((socket) => { knocks++; socket.destroy(); });
await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
const places = { file, folder, port: String(listener.address().port) };

const server = new Server(['run', '--demo'], { LOOKERSDK_CANARY: CANARY });
await server.initialize();
const alive = () => server.process.exitCode === null && existsSync(`/proc/${server.process.pid}`);
const next = (language) => server.run(language, language === 'js' ? "return (await sdk.user('1')).id" : "sdk.user('1').id");

/** What a probe got hold of; empty where nothing. */
const reached = (answer) =>
  [
    JSON.stringify(answer).includes(CANARY) && 'the canary',
    knocks > 0 && 'the network',
    (readdirSync(folder).join() !== 'canary.mjs' || !readFileSync(file, 'utf8').includes(CANARY)) && 'a file',
  ].filter(Boolean).join(', ');

const rows = [];
for (const language of languages) {
  // As after a minute of work: both workers there, and warm.
  for (let i = 0; i < 20; i++) await next(language);
  await resting(server, language);
  for (const probe of probes(language, places).filter((p) => new RegExp(only).test(p.name))) {
    const { ms, document, answer } = await server.run(language, probe.code, { timeout_seconds: limit });
    const outcome = document ?? { status: 'no answer', error: { type: '', message: JSON.stringify(answer.error) } };
    const after = await next(language);
    rows.push({
      ...probe,
      ms,
      outcome: [outcome.status, outcome.error?.type].filter(Boolean).join(' '),
      alive: alive(),
      next: after.ms,
      wrong: [
        fault(probe, outcome),
        ms > limit * 1000 + MARGIN && `stopped ${Math.round(ms - limit * 1000)} ms after its limit`,
        !alive() && 'the server ended',
        after.document?.result !== '1' && `the next call answered ${JSON.stringify(after.document?.error ?? after.document?.result)}`,
        after.ms >= NEXT && `the next call took ${Math.round(after.ms)} ms`,
        reached([answer, after.answer]) && `reached ${reached([answer, after.answer])}`,
      ].filter(Boolean).join('; '),
    });
    const { wrong } = rows.at(-1);
    if (wrong) process.stderr.write(`${rows.length} ${language} ${probe.name}\n  ${wrong}\n`);
    await resting(server, language);
  }
}
await server.stop();
listener.close();
rmSync(folder, { recursive: true });

const cell = (text, most) => (text.length > most ? text.slice(0, most - 1) + '…' : text).replaceAll('|', '\\|');
const code = (text, most) => '`' + cell(text.replaceAll('`', "'"), most) + '`';
const max = (list, key) => Math.round(Math.max(...list.map((r) => r[key])));
console.log(`Limit ${limit} s; ${rows.length} probes.\n`);
console.log('| probe | language | stopped or ended after, ms | outcome | host alive | next call, ms |\n|---|---|---|---|---|---|');
const groups = groupBy(rows, (r) => `${r.language} ${r.name.split(': ')[0]}`);
for (const group of groups.values()) {
  const good = group.filter((r) => r.wrong === '');
  if (everyLine || group.length === 1) {
    for (const r of group) console.log(`| ${code(r.name, 70)} | ${r.language} | ${Math.round(r.ms)} | ${r.outcome} | ${r.alive ? 'yes' : 'NO'} | ${Math.round(r.next)} |`);
  } else if (good.length > 0) {
    const outcomes = [...new Set(good.map((r) => r.outcome))].sort().join(', ');
    console.log(`| ${cell(good[0].name.split(': ')[0], 70)} (${good.length}) | ${good[0].language} | at most ${max(good, 'ms')} | ${outcomes} | yes | at most ${max(good, 'next')} |`);
  }
}
const bad = rows.filter((r) => r.wrong !== '');
for (const language of languages) {
  const own = rows.filter((r) => r.language === language);
  if (own.length > 0) console.log(`\n${language}: ${own.length} probes, ${own.filter((r) => r.wrong === '').length} contained; the latest was stopped ${Math.max(0, max(own, 'ms') - limit * 1000)} ms after its limit; the slowest next call took ${max(own, 'next')} ms.`);
}
for (const r of bad) console.log(`\nNOT CONTAINED: ${r.language} ${cell(r.name, 200)}\n  ${r.wrong}`);
process.exit(bad.length === 0 ? 0 : 1);

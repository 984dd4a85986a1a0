// The soak: many runs against the demo, a worker killed at random about every 20th, both languages mixed.
//
//   node bench/soak.mjs [--runs 1000] [--warm 200] [--kill-every 20] [--seed 1]
//
// Each run creates one user of its own name. In the end the demo is asked: a run that ended well has one such user, a run that was
// killed has one where its call list says `ok`, none where the call is not listed, one or none where it says `unknown`; nobody has
// two. Memory, threads, descriptors and processes are taken after the warm-up and at the end, each time when the server is at rest.
// Ends with 1 where a write was lost or doubled, where a run failed otherwise, or where one of the four grew by more than 10 %.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Server, environment, groupBy, launcher, rss } from './server.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const runs = option('runs', 1000);
const warm = option('warm', 200);
const killEvery = option('kill-every', 20);
let seed = option('seed', 1);
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function startDemo() {
  const demo = spawn(launcher, ['demo'], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
  const settings = {};
  for await (const line of createInterface({ input: demo.stdout })) {
    const [, name, value] = line.match(/^(LOOKERSDK_\w+)=(.*)$/) ?? [];
    if (name) settings[name] ??= value;
    if (line === 'ready') break;
  }
  return { demo, settings };
}

const scripts = {
  js: (name) => `const u = await sdk.create_user({first_name: '${name}'}); await sleep(${(random() * 0.02).toFixed(3)}); await sdk.user(u.id); return u.first_name`,
  python: (name) => `u = sdk.create_user({'first_name': '${name}'})\nimport time\ntime.sleep(${(random() * 0.02).toFixed(3)})\nsdk.user(u.id)\nu.first_name`,
};

/** What the server and its workers use, when nothing has moved for a second. */
async function usage(server) {
  let before = '';
  for (let quiet = 0; quiet < 4; ) {
    await pause(500);
    const now = server.workers().sort().join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  const pid = server.process.pid;
  const workers = server.workers();
  const per = (folder) => readdirSync(`/proc/${pid}/${folder}`).length;
  return {
    'RSS of the server, MB': rss(pid),
    'RSS of the server and its workers, MB': workers.reduce((sum, w) => sum + rss(w), rss(pid)),
    'threads of the server': per('task'),
    'descriptors of the server': per('fd'),
    'processes': 1 + workers.length,
  };
}

/** What a run of this name must have left behind: the least and the most users. */
function expected(document) {
  if (document.status === 'ok') return [1, 1];
  const write = document.calls.list.find((c) => c.method === 'create_user');
  if (write === undefined) return [0, 0];
  return write.outcome === 'ok' ? [1, 1] : write.outcome === 'unknown' ? [0, 1] : [0, 0];
}

const { demo, settings } = await startDemo();
const server = new Server(['run'], settings);
await server.initialize();

const left = new Map();
const wrong = [];
let kills = 0;
let lost = 0;
async function soak(count, prefix) {
  for (let i = 0; i < count; i++) {
    const name = `${prefix}${i}`;
    const language = random() < 0.5 ? 'js' : 'python';
    const running = server.run(language, scripts[language](name));
    if (random() * killEvery < 1) {
      await pause(random() * 60);
      const workers = server.workers();
      const victim = workers[Math.floor(random() * workers.length)];
      if (victim) {
        try { process.kill(victim, 'SIGKILL'); kills++; } catch { /* it has ended meanwhile */ }
      }
    }
    const { document, answer } = await running;
    if (!document) {
      wrong.push(`${name}: no result: ${JSON.stringify(answer)}`);
      continue;
    }
    left.set(name, expected(document));
    if (document.status === 'ok' && document.result !== name) wrong.push(`${name}: answered ${document.result}`);
    if (document.status !== 'ok' && document.error.type !== 'WorkerLost') wrong.push(`${name}: ${JSON.stringify(document.error)}`);
    if (document.status !== 'ok') lost++;
  }
}

await soak(warm, 'warm');
const before = await usage(server);
const start = performance.now();
await soak(runs, 'soak');
const seconds = (performance.now() - start) / 1000;
const after = await usage(server);

const { document } = await server.run('js', "return (await all_pages('search_users', {fields: 'first_name'})).map((u) => u.first_name)");
const users = groupBy(document.result, (name) => name);
let unsettled = 0;
for (const [name, [least, most]] of left) {
  const count = users.get(name)?.length ?? 0;
  if (count < least) wrong.push(`${name}: a write was lost (${count} users)`);
  if (count > most) wrong.push(`${name}: a write was ${count > 1 ? 'doubled' : 'made and not reported'} (${count} users)`);
  if (least !== most) unsettled++;
}
const exit = await server.stop();
if (exit !== 0) wrong.push(`the server ended with ${exit}`);
demo.kill();

console.log(`${runs} runs after ${warm} to warm up, in ${seconds.toFixed(0)} s; ${kills} workers killed, ${lost} runs lost their worker, of which ${unsettled} report a write as unknown.\n`);
console.log('| | after the warm-up | at the end | change |\n|---|---|---|---|');
for (const [what, was] of Object.entries(before)) {
  const change = (after[what] / was - 1) * 100;
  if (change > 10) wrong.push(`${what} grew by ${change.toFixed(0)} %`);
  console.log(`| ${what} | ${was.toFixed(0)} | ${after[what].toFixed(0)} | ${change < 0 ? '' : '+'}${change.toFixed(1)} % |`);
}
console.log(wrong.length === 0 ? '\nNo write was lost, none was doubled.' : `\n${wrong.join('\n')}`);
process.exit(wrong.length === 0 ? 0 : 1);

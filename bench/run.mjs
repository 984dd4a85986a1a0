// Benchmarks of the packaged server over MCP stdio, as a client sees it.
//
//   node bench/run.mjs [--rounds 3]
//
// One table on stdout, in about three minutes a round. Times are ms; p50 and p99 of all samples. Machines differ and are shared: read them as ratios, and against
// the calibration line (fib(30) on this Node.js) of the same run.
import { startLooker } from './looker.mjs';
import { Server } from './server.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
fib(30);
const pace = []; // how fast the machine is, all along the run
const calibrate = () => {
  const start = performance.now();
  fib(30);
  pace.push(performance.now() - start);
};
const rounds = option('rounds', 3);
const looker = await startLooker();
const start = (...options) =>
  new Server(['run', ...options], {
    LOOKERSDK_BASE_URL: `http://127.0.0.1:${looker.address().port}`,
    LOOKERSDK_CLIENT_ID: 'bench',
    LOOKERSDK_CLIENT_SECRET: 'bench',
  });

/** Runs a script that must go well; answers its result and the time it took. */
async function call(server, code, language = 'js') {
  const { ms, document, answer } = await server.run(language, code);
  if (document?.status !== 'ok') throw new Error(JSON.stringify(document?.error ?? answer));
  return { ms, value: document.result };
}

// The order matters: the JVMs' compilers go on for the first hundreds of calls, so the first no-ops are a line of their own.
const tasks = {
  'no-op, the first 50 of a session': { code: 'return 1 + 1', n: 50, value: 2 },
  'no-op, warm, back to back (after 600)': { code: 'return 1 + 1', skip: 550, n: 300, value: 2 },
  'no-op, warm, at agent pace (one a second)': { code: 'return 1 + 1', n: 15, pause: 1000, value: 2 },
  '20 calls one after the other': {
    code: 'const r = []; for (let i = 0; i < 20; i++) r.push((await sdk.user(String(i))).id); return r.length', n: 60, value: 20,
  },
  '20 calls of 50 ms at once': {
    code: "return (await Promise.all(Array.from({ length: 20 }, () => sdk.user('slow')))).length", n: 20, value: 20,
  },
  '5 MB of JSON, group by, top 10': {
    code: `const rows = await sdk.run_query('1', 'json');
      const sums = new Map();
      for (const r of rows) sums.set(r.team, (sums.get(r.team) ?? 0) + r.amount);
      return [...sums].sort((a, b) => b[1] - a[1]).slice(0, 10).length`, n: 20, value: 10,
  },
  'fib(27) and 200,000 numbers sorted': {
    code: `const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
      const a = Array.from({ length: 200000 }, (_, i) => (i * 7919) % 200003); a.sort((x, y) => x - y);
      return [fib(27), a.length]`, n: 10, value: [196418, 200000],
  },
};

// A Python context takes longer to make than a JavaScript one: back to back, each call waits for the next context.
const pythonTasks = {
  'Python: no-op, warm, at agent pace (one a second)': { code: '1 + 1', skip: 20, n: 15, pause: 1000, value: 2 },
  'Python: no-op, warm, back to back': { code: '1 + 1', skip: 20, n: 50, value: 2 },
  'Python: 20 calls of 50 ms in a ThreadPoolExecutor': {
    code: `from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(20) as pool:
    found = list(pool.map(lambda i: sdk.user("slow"), range(20)))
len(found)`, n: 10, pause: 1000, value: 20,
  },
  'Python: 5 MB of JSON, group by, top 10': {
    code: `from collections import Counter
sums = Counter()
for r in sdk.run_query("1", "json"):
    sums[r["team"]] += r["amount"]
len(sums.most_common(10))`, n: 10, pause: 1000, value: 10,
  },
};

const samples = new Map();
const add = (name, ms) => samples.set(name, [...(samples.get(name) ?? []), ms]);
let memory;
let memoryWithPython;

async function measure(server, table, language) {
  for (const [name, task] of Object.entries(table)) {
    for (let i = 0; i < 5; i++) calibrate();
    for (let i = 0; i < (task.skip ?? 0); i++) await call(server, task.code, language);
    for (let i = 0; i < task.n; i++) {
      if (task.pause) await new Promise((resolve) => setTimeout(resolve, task.pause));
      const { ms, value } = await call(server, task.code, language);
      if (JSON.stringify(value) !== JSON.stringify(task.value)) throw new Error(`${name}: ${JSON.stringify(value)}`);
      add(name, ms);
    }
  }
}

await start().stop(); // builds, if it must; not counted
for (let round = 0; round < rounds; round++) {
  for (let i = 0; i < 5; i++) {
    const server = start();
    add('start to initialize answered', await server.initialize());
    await call(server, 'return (await sdk.user("1")).id');
    add('start to first result', performance.now() - server.started);
    await server.stop();
    const python = start();
    await python.initialize();
    await call(python, 'sdk.user("1").id', 'python');
    add('Python: start to first result', performance.now() - python.started);
    await python.stop();
  }
  const server = start('--no-python');
  await server.initialize();
  await measure(server, tasks);
  memory = server.memory();
  await server.stop();
  const python = start();
  await python.initialize();
  await call(python, 'return (await sdk.user("1")).id'); // the JavaScript worker is there as well
  await measure(python, pythonTasks, 'python');
  memoryWithPython = python.memory();
  await python.stop();
}
looker.close();

const at = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];
console.log('| task | p50 ms | p99 ms | n |\n|---|---|---|---|');
for (const [name, all] of samples) {
  const sorted = [...all].sort((a, b) => a - b);
  console.log(`| ${name} | ${at(sorted, 0.5).toFixed(1)} | ${at(sorted, 0.99).toFixed(1)} | ${all.length} |`);
}
const megabytes = ({ server, workers }) =>
  `server ${server.toFixed(0)}, workers ${workers.map((m) => m.toFixed(0)).join(' + ')}, together ${workers.reduce((a, b) => a + b, server).toFixed(0)}`;
console.log(`\nMemory (RSS, MB), without Python (--no-python): ${megabytes(memory)}`);
console.log(`Memory (RSS, MB), with Python, after runs in both languages: ${megabytes(memoryWithPython)}`);
console.log(`Calibration: fib(30) on Node.js ${process.version}: p50 ${at([...pace].sort((a, b) => a - b), 0.5).toFixed(1)} ms, at best ${Math.min(...pace).toFixed(1)}`);

// The packaged server over MCP stdio, as a client sees it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const launcher = fileURLToPath(new URL('../bin/looker-code-mode', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'looker-code-mode-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The environment, but with folders that end with this process: nothing of the user's is read from them or written to them. */
export const environment = {
  ...process.env,
  LOOKER_CODE_MODE_CACHE_DIR: folder, // the first start fetches the API document, the others read it
  LOOKER_CODE_MODE_CONFIG_DIR: folder,
  LOOKER_CODE_MODE_STATE_DIR: folder,
};

export class Server {
  /**
   * @param args the command line
   * @param more variables beside those of the environment
   */
  constructor(args, more = {}) {
    this.started = performance.now();
    this.process = spawn(launcher, args, { env: { ...environment, ...more }, stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = new Map();
    this.lastId = 0;
    this.ended = new Promise((resolve) => this.process.on('exit', (code, signal) => {
      this.waiting.forEach(({ reject }) => reject(new Error(`the server ended (${code ?? signal})`)));
      resolve(code);
    }));
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      const message = JSON.parse(line);
      this.waiting.get(message.id)?.resolve(message);
      this.waiting.delete(message.id);
    });
  }

  request(method, params) {
    const id = ++this.lastId;
    const answered = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.process.stdin.write(JSON.stringify({ jsonrpc: '2.0', id, method, params }) + '\n');
    return answered;
  }

  async initialize() {
    await this.request('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } });
    this.process.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
    return performance.now() - this.started;
  }

  /** Runs a script; answers the structured result and the time it took. */
  async run(language, code, more = {}) {
    const start = performance.now();
    const answer = await this.request('tools/call', { name: `run_${language}_code`, arguments: { code, ...more } });
    return { ms: performance.now() - start, document: answer.result?.structuredContent, answer };
  }

  /** The process ids of its workers. A child belongs to the thread that started it. */
  workers() {
    return readdirSync(`/proc/${this.process.pid}/task`).flatMap((task) => {
      try {
        return readFileSync(`/proc/${this.process.pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
      } catch {
        return []; // a thread that has ended meanwhile
      }
    });
  }

  /** The resident memory in MB: its own, and that of each worker. */
  memory() {
    return { server: rss(this.process.pid), workers: this.workers().map(rss) };
  }

  stop() {
    this.process.stdin.end();
    return this.ended;
  }
}

/** The resident memory of a process in MB. */
export const rss = (pid) => {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Waits until both workers of a language are there and have nothing to do. */
export async function resting(server, language) {
  let before = '';
  for (let i = 0; i < 200; i++) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = server.workers().map(activity).filter((worker) => worker?.language === language);
    const seen = JSON.stringify(now);
    if (now.length >= 2 && seen === before) return;
    before = seen;
  }
  throw new Error('the workers do not come to rest');
}

/** The language of a worker process, and the processor time it has used; null where it has ended. */
const activity = (pid) => {
  try {
    const language = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').at(-2);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' '); // from the third on: proc(5)
    return { pid, language, ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
};

/** A list as a map of lists, by what a function says of each element. */
export const groupBy = (list, of) => {
  const groups = new Map();
  for (const element of list) groups.set(of(element), [...(groups.get(of(element)) ?? []), element]);
  return groups;
};

// A real browser, Debian's chromium without a window, and the packaged launcher that sends its user there.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { folders, launcher } from './server.mjs';

/** Opens pages that may speak to this machine alone; `faults` holds what went wrong in them. */
export async function openBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'login-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox', // it refuses to run as root otherwise, and CI is root
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const faults = [];
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    if (!['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname)) faults.push(request.url());
  });
  return {
    faults,
    page: () => context.newPage(),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A user's machine: a folder for the accounts, and nothing of ours in the environment. */
export function machine() {
  const folder = mkdtempSync(join(tmpdir(), 'login-config-'));
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LOOKERSDK_|BROWSER$|DISPLAY$|WAYLAND_DISPLAY$)/.test(name)));
  Object.assign(env, folders, { LOOKER_CODE_MODE_CONFIG_DIR: folder });
  return {
    folder,
    /** Starts a command; `done` is what it ended with, `out` and `err` what it has printed. */
    start(args, more = {}) {
      // In its own folder: a looker.ini must not be near.
      const child = spawn(launcher, args, { env: { ...env, ...more }, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const command = { out: '', err: '', kill: () => child.kill() };
      const heard = [];
      for (const name of ['out', 'err']) {
        child[`std${name}`].setEncoding('utf8').on('data', (text) => {
          command[name] += text;
          heard.forEach((listener) => listener());
        });
      }
      command.done = new Promise((resolve) => child.on('close', (code) => resolve(code)));
      /** The first match in what it prints; fails when it ends without. */
      command.shows = (pattern) =>
        new Promise((resolve, reject) => {
          const look = () => {
            const found = command.out.match(pattern);
            if (found) resolve(found);
          };
          heard.push(look);
          command.done.then(() => {
            look();
            reject(new Error(`ended without ${pattern}: ${command.out}${command.err}`));
          });
          look();
        });
      return command;
    },
    async run(args, more) {
      const command = this.start(args, more);
      const code = await command.done;
      return { code, out: command.out, err: command.err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

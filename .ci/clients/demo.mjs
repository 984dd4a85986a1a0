// Starts the demo instance as a process of its own and connects the official Node client to it.
import { LookerNodeSDK, NodeSettings } from '@looker/sdk-node';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { misfits } from './sdk-types.mjs';
import { folders, launcher } from './server.mjs';

// The client says at each call that there is no time limit, though there is.
console.debug = () => {};

export async function startDemo() {
  const child = spawn(launcher, ['demo'], { env: { ...process.env, ...folders }, stdio: ['ignore', 'pipe', 'inherit'] });
  const settings = await new Promise((resolve, reject) => {
    let text = '';
    child.on('exit', (code) => reject(new Error(`the demo ended with ${code} before it was ready: ${text}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (/^ready$/m.test(text)) resolve(Object.fromEntries([...text.matchAll(/^LOOKERSDK_(\w+)=(.*)$/gm)].map(([, k, v]) => [k.toLowerCase(), v])));
    });
  });
  return {
    settings,
    stop: () => new Promise((done) => child.removeAllListeners('exit').on('exit', done).kill()),
  };
}

/**
 * The client. The methods of `api` answer what the client's own do, unwrapped, once it fits the type that the client declares for it.
 * `seen` holds the status and media type of each answer, `names` the methods called.
 */
export function connectSdk({ base_url, client_id, client_secret }) {
  const settings = new NodeSettings('NONE', { base_url, verify_ssl: true, timeout: 30 });
  settings.readConfig = () => ({ client_id, client_secret });
  const sdk = LookerNodeSDK.init40(settings);
  const seen = [];
  const names = new Set();
  sdk.authSession.transport.observer = (response) => {
    seen.push({ status: response.statusCode, type: response.contentType });
    return response;
  };
  const api = new Proxy(sdk, {
    get: (target, name) => async (...args) => {
      assert.equal(typeof target[name], 'function', `the official client has no method ${name}`);
      names.add(name);
      const answer = await target.ok(target[name](...args));
      const partly = JSON.stringify(args).includes('"fields"') || args.some((a) => typeof a === 'string' && a.includes(','));
      assert.deepEqual(misfits(name, answer, partly), [], `${name} answered what its type does not allow`);
      return answer;
    },
  });
  return {
    api,
    sdk,
    seen,
    names,
    last: () => seen.at(-1),
    /** Refused as Looker refuses: with this status, an error document, and the fields at fault. */
    async refused(call, status, fields = []) {
      const error = await call().then(
        (value) => assert.fail(`answered ${JSON.stringify(value)?.slice(0, 200)} instead of ${status}`),
        (e) => e,
      );
      assert.equal(seen.at(-1).status, status, error.message);
      assert.ok(error.message, 'no message');
      assert.match(error.documentation_url, /^https:/);
      assert.deepEqual(error.errors.map((e) => e.field).sort(), [...fields].sort());
      for (const e of error.errors) assert.ok(e.code && e.message, JSON.stringify(e));
      return error;
    },
  };
}

/** Asks until the answer is done. */
export async function until(ask, done) {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const answer = await ask();
    if (done(answer)) return answer;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error('not done within 30 seconds');
}

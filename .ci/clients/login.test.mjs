// The login with a real browser: the packaged launcher, the demo instance's consent page, chromium.
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { machine, openBrowser } from './browser.mjs';
import { startDemo } from './demo.mjs';

const PAGE = /^ {2}(http\S+)$/m;
let demo;
let browser;
let user;
let at;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  at = ['--client-id', 'check', '--base-url', demo.settings.base_url];
  // A redirect without a port, so that tests beside each other do not meet.
  const admin = machine();
  const { code, err } = await admin.run(['auth', 'register', '--client-id', 'check', '--port', '0'], key());
  assert.equal(code, 0, err);
  admin.remove();
});
after(() => Promise.all([demo?.stop(), browser?.close()]));
beforeEach(() => {
  user = machine();
  browser.faults.length = 0;
});
afterEach(() => user.remove());

function key() {
  const { base_url, client_id, client_secret } = demo.settings;
  return { LOOKERSDK_BASE_URL: base_url, LOOKERSDK_CLIENT_ID: client_id, LOOKERSDK_CLIENT_SECRET: client_secret };
}

/** A login that waits, and the page that it has printed. */
async function login(...more) {
  const command = user.start(['auth', 'login', '--no-browser', ...at, '--port', '0', ...more]);
  const [, url] = await command.shows(PAGE);
  return { command, url, redirect: new URL(new URL(url).searchParams.get('redirect_uri')), state: new URL(url).searchParams.get('state') };
}

async function decide(url, button) {
  const page = await browser.page();
  await page.goto(url);
  await Promise.all([page.waitForURL(/\/callback\?/), page.click(button)]);
  return page;
}

const heading = (page) => page.textContent('h1');

test('who allows the app is logged in, and the browser says so', async () => {
  const { command, url } = await login('--instance-name', 'shop');
  const consent = await browser.page();
  await consent.goto(url);
  assert.match(await heading(consent), /Looker Code Mode wants to use your Looker account/);
  assert.equal(await consent.textContent('#user'), 'Ada Lovelace');
  await consent.close();

  const page = await decide(url, '#allow');
  assert.equal(await heading(page), 'Logged in');
  assert.equal(await command.done, 0, command.err);
  assert.match(command.out, /Logged in to 'shop' \(.*\) as Ada Lovelace\./);
  assert.deepEqual(browser.faults, []);

  const file = join(user.folder, 'accounts.json');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const { access_tokens, refresh_token } = JSON.parse(readFileSync(file)).accounts.shop;
  for (const secret of [refresh_token, access_tokens.production.token]) {
    assert.ok(secret);
    assert.ok(!(command.out + command.err + (await page.content())).includes(secret));
  }
  assert.match((await user.run(['auth', 'list'])).out, /^\* shop .*logged in$/m);
  assert.match((await user.run(['auth', 'whoami'])).out, /^Ada Lovelace .*\nby +browser login "shop"$/m);
  assert.equal((await user.run(['auth', 'logout'])).code, 0);
  assert.match((await user.run(['auth', 'list'])).out, /Nobody is logged in/);
});

test('the launcher opens the browser itself', async () => {
  const opened = join(user.folder, 'opened');
  const program = join(user.folder, 'browser');
  writeFileSync(program, `#!/bin/sh\nprintf %s "$1" >'${opened}.part' && mv '${opened}.part' '${opened}'\n`);
  chmodSync(program, 0o755);
  const folder = watch(user.folder);
  const seen = new Promise((resolve) => folder.on('change', (_, name) => name === 'opened' && resolve()));
  const command = user.start(['auth', 'login', ...at, '--port', '0'], { BROWSER: program });
  const [, url] = await command.shows(PAGE);
  await seen;
  folder.close();
  assert.equal(readFileSync(opened, 'utf8'), url);
  await decide(url, '#allow');
  assert.equal(await command.done, 0, command.err);
});

test('who has an API key instead asks who that is', async () => {
  assert.match((await user.run(['auth', 'whoami'], key())).out, /^Ada Lovelace .*\nby +API key /m);
});

test('who denies it is not, and both sides say so', async () => {
  const { command, url } = await login();
  const page = await decide(url, '#deny');
  assert.equal(await heading(page), 'Access denied');
  assert.equal(await command.done, 69);
  assert.match(command.err, /not logged in: the access was denied in the browser/);
});

test('an answer with a wrong state is ignored, and the login goes on', async () => {
  const { command, url, redirect } = await login();
  const page = await browser.page();
  await page.goto(`${redirect}?code=forged&state=wrong`);
  assert.equal(await heading(page), 'Not the login that waits');
  assert.equal(await heading(await decide(url, '#allow')), 'Logged in');
  assert.equal(await command.done, 0, command.err);
});

test('what stands in an answer is shown, never run', async () => {
  const { command, redirect, state } = await login();
  const page = await browser.page();
  const attack = '<img src=x onerror="window.harm=1"><script>window.harm=1</script>';
  await page.goto(`${redirect}?${new URLSearchParams({ error: 'server_error', error_description: attack, state })}`);
  assert.equal(await heading(page), 'The login failed');
  assert.match(await page.textContent('p'), /<script>window\.harm=1<\/script>/);
  assert.equal(await page.evaluate(() => window.harm), undefined);
  assert.equal(await command.done, 69);
});

test('a code that cannot be redeemed shows in the browser', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => gone.on('listening', ready));
  const dead = `http://127.0.0.1:${gone.address().port}`;
  await new Promise((closed) => gone.close(closed));
  const command = user.start(['auth', 'login', '--no-browser', '--client-id', 'check', '--port', '0', '--base-url', dead, '--looker-url', demo.settings.base_url]);
  const [, url] = await command.shows(PAGE);
  const page = await decide(url, '#allow');
  assert.equal(await heading(page), 'The login failed');
  assert.match(await page.textContent('main'), /[Nn]o whole answer from http:\/\/127\.0\.0\.1:\d+\/api\/token/);
  assert.equal(await command.done, 69);
});

test('a port that is taken is left to who has it', async () => {
  let visitors = 0;
  const holder = createServer(() => visitors++).listen(0, '127.0.0.1');
  await new Promise((ready) => holder.on('listening', ready));
  const { port } = holder.address();
  const { code, err } = await user.run(['auth', 'login', '--no-browser', ...at, '--port', String(port)]);
  assert.equal(code, 69);
  assert.match(err, new RegExp(`port ${port} of this machine is in use.*--port`));
  assert.equal(visitors, 0);
  assert.ok(holder.listening);
  await new Promise((closed) => holder.close(closed));
});

test('a login that nobody answers ends, and says what an admin can do', async () => {
  const { command, redirect } = await login('--timeout', '1');
  assert.equal(await command.done, 69);
  assert.match(command.err, /nobody logged in within 1 s.*looker-code-mode auth register --client-id check/);
  const page = await browser.page();
  await assert.rejects(page.goto(String(redirect)), /ERR_CONNECTION_REFUSED/);
});

test('an app that is not registered gets an error page and no redirect', async () => {
  const command = user.start(['auth', 'login', '--no-browser', '--client-id', 'nobody', '--base-url', demo.settings.base_url, '--port', '0']);
  const [, url] = await command.shows(PAGE);
  const page = await browser.page();
  const answer = await page.goto(url);
  assert.equal(answer.status(), 400);
  assert.equal(await heading(page), 'This app is not registered');
  assert.equal(page.url(), url);
  command.kill();
  await command.done;
});

test('a second login on the same port is told while the first one waits; on another it works', async () => {
  const first = await login('--instance-name', 'first');
  const { code, err } = await user.run(['auth', 'login', '--no-browser', ...at, '--port', first.redirect.port]);
  assert.equal(code, 69);
  assert.match(err, /in use, by another login that waits/);
  const second = await login('--instance-name', 'second');
  assert.equal(await heading(await decide(second.url, '#allow')), 'Logged in');
  assert.equal(await second.command.done, 0, second.command.err);
  assert.equal(await heading(await decide(first.url, '#allow')), 'Logged in');
  assert.equal(await first.command.done, 0, first.command.err);
  assert.match((await user.run(['auth', 'list'])).out, /second .*\n.*first |first .*\n.*second /);
});

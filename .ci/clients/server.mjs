// Starts the packaged server and connects the official TypeScript client to it.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const launcher = root + 'bin/looker-code-mode';

const folder = mkdtempSync(join(tmpdir(), 'looker-code-mode-clients-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Folders that end with this process: nothing of the user's is read from them or written to them. */
export const folders = {
  LOOKER_CODE_MODE_CACHE_DIR: folder,
  LOOKER_CODE_MODE_CONFIG_DIR: folder,
  LOOKER_CODE_MODE_STATE_DIR: folder,
};

export async function connect(args = ['run', '--demo'], env = {}, options = {}) {
  const transport = new StdioClientTransport({
    command: launcher,
    args,
    env: { ...process.env, ...folders, ...env },
    stderr: 'pipe',
  });
  const stderr = [];
  transport.stderr.on('data', (chunk) => stderr.push(chunk));
  const client = new Client({ name: 'client-check', version: '1.0.0' }, options);
  await client.connect(transport);
  return {
    client,
    stderr: () => Buffer.concat(stderr).toString(),
    run: (code, more = {}) => client.callTool({ name: 'run_js_code', arguments: { code, ...more } }),
    close: () => client.close(),
  };
}

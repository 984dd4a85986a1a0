// Starts the packaged server and connects the official TypeScript client to it.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const launcher = root + 'bin/looker-code-mode';

export async function connect(args = ['run', '--demo'], env = {}, options = {}) {
  const transport = new StdioClientTransport({
    command: launcher,
    args,
    env: { ...process.env, ...env },
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

// A Looker of canned answers for benchmarks: serves the API document of the jar, logs in at once, answers /user/{id} at once or after 50 ms, and 5 MB of rows.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const api = readFileSync(new URL('../src/main/resources/looker/api-4.0.json', import.meta.url));

const rows = JSON.stringify(
  Array.from({ length: 20_000 }, (_, i) => ({
    id: String(i), team: `team ${i % 97}`, amount: (i * 7919) % 1000, active: i % 3 === 0, title: `Row number ${i}`,
    owner: `owner${i % 41}@example.com`, region: 'north-west', created_at: '2026-01-01T00:00:00Z', note: null, tags: 'a,b,c,d',
  })),
);

const versions = (host) =>
  JSON.stringify({
    supported_versions: [
      { version: '4.0', full_version: '4.0.26.12', status: 'current', swagger_url: `http://${host}/api/4.0/swagger.json` },
    ],
  });

export function startLooker() {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const answer = (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      const path = request.url.replace('/api/4.0', '');
      if (path === '/versions') answer(versions(request.headers.host));
      else if (path === '/swagger.json') answer(api);
      else if (path === '/login') answer('{"access_token":"t","expires_in":3600}');
      else if (path.startsWith('/users/slow')) setTimeout(() => answer('{"id":"slow","display_name":"S"}'), 50);
      else if (path.startsWith('/users/')) answer(`{"id":"${path.slice(7)}","display_name":"U"}`);
      else if (path.startsWith('/queries/')) answer(rows);
      else response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not found"}');
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

// The hostile scripts of src/test/resources/hostile; its README.md says how the files are read.
import { readFileSync } from 'node:fs';

const folder = new URL('../src/test/resources/hostile/', import.meta.url);

/** All probes of a language: {language, name, expected, code}. */
export function probes(language, places) {
  const text = readFileSync(new URL(`${language}.txt`, folder), 'utf8')
    .replaceAll('@FILE@', places.file).replaceAll('@DIR@', places.folder).replaceAll('@PORT@', places.port);
  return text.split(/^=== /m).slice(1).flatMap((block) => {
    const end = block.indexOf('\n');
    const [name, expected] = block.slice(0, end).split(' | ');
    const code = block.slice(end + 1).trimEnd();
    const several = /^[-+] /.test(code);
    return (several ? code.split('\n').map((line) => line.slice(2).replaceAll('⏎', '\n')) : [code]).map((one) => ({
      language,
      name: several ? `${name}: ${one.replaceAll('\n', '⏎')}` : name,
      expected,
      code: expected === 'refused' ? `try:\n    got = repr(${one})\nexcept BaseException as e:\n    assert str(e) and 'nternal' not in str(e), str(e)\n    got = 'refused'\ngot` : one,
    }));
  });
}

/** What is wrong with how a probe ended; empty where nothing is. */
export function fault(probe, { status, result, error }) {
  const [word, ...more] = probe.expected.split(' ');
  const detail = more.join(' ');
  const type = error?.type ?? '';
  const asExpected = {
    answers: () => status === 'ok' && JSON.stringify(result) === JSON.stringify(JSON.parse(detail)),
    refused: () => status === 'ok' && result === 'refused',
    throws: () => status === 'error' && (detail === '' || type === detail),
    limit: () => status === 'limit' && (detail === '' || type === detail),
    stopped: () => status === 'timeout' || status === 'limit',
    bounded: () => status !== 'ok',
    ends: () => true,
    breaks: () => true,
  }[word];
  if (asExpected === undefined) throw new Error(`${probe.name}: unknown expectation ${probe.expected}`);
  const internal = word !== 'breaks' && status === 'error' && ['InternalError', 'WorkerLost', 'SandboxUnavailable'].includes(type);
  return asExpected() && !internal ? '' : `expected: ${probe.expected}; it was ${status} ${type} ${JSON.stringify(result)?.slice(0, 60)} ${error?.message?.slice(0, 100) ?? ''}`;
}

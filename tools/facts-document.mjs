// Derives src/main/resources/looker/api-4.0.json from Looker's own OpenAPI document: facts only.
//
//   node tools/facts-document.mjs Looker.4.0.oas.json > src/main/resources/looker/api-4.0.json
//
// Facts are names, paths, verbs, types, enums and flags. Descriptions and summaries are left out; ours stand in
// src/main/resources/looker/summaries.properties. One operation and one schema a line, so that a diff can be read.
import { readFileSync } from 'node:fs';

const source = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const verbs = ['get', 'put', 'post', 'delete', 'patch'];

const pick = (from, names) => Object.fromEntries(names.filter((n) => from[n] !== undefined && from[n] !== false).map((n) => [n, from[n]]));

function type(schema) {
  const facts = pick(schema, ['$ref', 'type', 'format', 'enum', 'nullable', 'readOnly', 'deprecated', 'x-looker-write-only']);
  if (schema['x-looker-polymorphic-types']) facts.oneOf = schema['x-looker-polymorphic-types'];
  if (schema.items) facts.items = type(schema.items);
  if (schema.additionalProperties) facts.additionalProperties = type(schema.additionalProperties);
  return facts;
}

function content(media) {
  return Object.fromEntries(Object.entries(media).map(([name, m]) => [name, { schema: type(m.schema) }]));
}

function parameter(p) {
  const facts = { ...pick(p, ['name', 'in', 'required', 'deprecated', 'style']), schema: type(p.schema) };
  if (p.explode === false) facts.explode = false;
  // The document writes the value type of the one map parameter beside its schema.
  if (p.additionalProperties) facts.schema.additionalProperties = type(p.additionalProperties);
  return facts;
}

function operation(o) {
  const facts = { ...pick(o, ['operationId', 'tags', 'deprecated', 'x-looker-status', 'x-looker-activity-type', 'x-looker-rate-limited']) };
  if (o.parameters?.length) facts.parameters = o.parameters.map(parameter);
  if (o.requestBody) facts.requestBody = { ...pick(o.requestBody, ['required']), content: content(o.requestBody.content) };
  facts.responses = Object.fromEntries(
    Object.entries(o.responses).map(([code, r]) => [
      code,
      code.startsWith('2') && r.content ? { description: '', content: content(r.content) } : { description: '' },
    ]),
  );
  return facts;
}

function schema(s) {
  const facts = { type: 'object', ...pick(s, ['required', 'x-looker-status']) };
  facts.properties = Object.fromEntries(Object.entries(s.properties).map(([name, p]) => [name, type(p)]));
  return facts;
}

const line = (name, value) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
const block = (entries) => `{\n${entries.join(',\n')}\n}`;

const paths = Object.entries(source.paths).map(([path, item]) => {
  const operations = verbs.filter((v) => item[v]).map((v) => line(v, operation(item[v])));
  return `${JSON.stringify(path)}:${block(operations)}`;
});
const schemas = Object.entries(source.components.schemas).map(([name, s]) => line(name, schema(s)));

process.stdout.write(
  `{"openapi":"3.0.0","info":${JSON.stringify({ title: 'Looker API 4.0', version: source.info.version })},\n` +
    `"tags":${JSON.stringify(source.tags.map((t) => ({ name: t.name })))},\n` +
    `"paths":${block(paths)},\n"components":{"schemas":${block(schemas)}}}\n`,
);

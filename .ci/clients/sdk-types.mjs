// What the official client declares that each of its methods answers, held against what it did answer.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(new URL('./node_modules/@looker/sdk/lib/4.0/methods.d.ts', import.meta.url));
const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2023, types: [] });
const checker = program.getTypeChecker();
const declared = new Map();
for (const node of program.getSourceFile(file).statements.filter(ts.isClassDeclaration)) {
  for (const member of node.members.filter(ts.isMethodDeclaration)) {
    // Promise<SDKResponse<Answer, Error>>
    const [response] = member.type?.typeArguments ?? [];
    const [answer] = response?.typeArguments ?? [];
    if (answer) declared.set(member.name.getText(), checker.getTypeFromTypeNode(answer));
  }
}

/** Where the answer of a method does not fit; `partly` if not all fields were asked for. */
export function misfits(method, answer, partly) {
  const found = [];
  const type = declared.get(method);
  // A string stands for whatever the format asked for makes of it.
  if (!(type.flags & ts.TypeFlags.String)) check(answer, type, method, partly, found);
  return found;
}

function check(value, type, path, partly, found) {
  if (!type || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Void)) return;
  const fits = (flag, kind) => type.flags & flag && typeof value === kind;
  if (type.isUnion()) {
    const wrong = type.types.map((t) => {
      const here = [];
      check(value, t, path, partly, here);
      return here;
    });
    // Of the alternatives, the one that comes nearest tells the most.
    if (wrong.every((w) => w.length)) found.push(...wrong.sort((a, b) => near(b) - near(a))[0]);
    return;
  }
  if (fits(ts.TypeFlags.StringLike, 'string')) {
    if (type.isStringLiteral() && type.value !== value) found.push(`${path}: ${value} is not ${type.value}`);
  } else if (fits(ts.TypeFlags.NumberLike, 'number') || fits(ts.TypeFlags.BooleanLike, 'boolean')) {
    return;
  } else if (type.flags & ts.TypeFlags.Null && value === null) {
    return;
  } else if (type.symbol?.name === 'Date' && typeof value === 'string') {
    if (Number.isNaN(Date.parse(value))) found.push(`${path}: ${value} is no time`);
  } else if (checker.isArrayType(type) && Array.isArray(value)) {
    const [item] = checker.getTypeArguments(type);
    value.forEach((v, i) => check(v, item, `${path}[${i}]`, partly, found));
  } else if (type.flags & ts.TypeFlags.Object && !checker.isArrayType(type) && isObject(value) && type.symbol?.name !== 'Date') {
    fields(value, type, path, partly, found);
  } else {
    found.push(`${path}: ${JSON.stringify(value)?.slice(0, 60)} is no ${checker.typeToString(type)}`);
  }
}

function fields(value, type, path, partly, found) {
  const more = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  for (const [name, v] of Object.entries(value)) {
    const property = type.getProperty(name);
    const declared = property && checker.getTypeOfSymbol(property);
    // The document cannot say of a reference that it may be null, so the client's types lack it.
    if (declared && v === null && isReference(declared)) continue;
    if (declared) check(v, declared, `${path}.${name}`, partly, found);
    else if (more) check(v, more, `${path}.${name}`, partly, found);
    else found.push(`${path}.${name}: no such field`);
  }
  if (partly) return;
  for (const property of type.getProperties()) {
    const must = !(property.flags & ts.SymbolFlags.Optional);
    if (must && !(property.name in value)) found.push(`${path}.${property.name}: missing`);
  }
}

const isReference = (type) => (type.isUnion() ? type.types : [type]).some((t) => t.flags & ts.TypeFlags.Object && !checker.isArrayType(t));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const near = (wrong) => Math.max(...wrong.map((w) => w.indexOf(':')));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a method does that matters here: it records a fact, or calls other methods, as `Class.method`. */
interface Method {
  readonly isPublic: boolean;
  readonly records: boolean;
  readonly calls: readonly string[];
}

interface Class {
  readonly name: string;
  readonly file: string;
  readonly base: string | null;
  readonly isAbstract: boolean;
  readonly recordsNothing: boolean;
  readonly methods: ReadonlyMap<string, Method>;
}

const classes = new Map(
  readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/src\/.*(?<!spec)\.ts$/.test(file) && !file.includes('/testing/'))
    .map((file) => join('libs', file))
    .flatMap(classesIn)
    .map((each) => [each.name, each]),
);

const useCases = [...classes.values()].filter(
  ({ file, isAbstract, methods, base }) =>
    /\/use-cases\/[^/]+\.ts$/.test(file) && !isAbstract && (methods.size > 0 || base !== null),
);

it('the use cases are found', () => {
  expect(useCases.length).toBeGreaterThan(40);
});

it.each(useCases.map((useCase) => [useCase.name, useCase] as const))(
  '%s records a fact, or says why there is none',
  (name, useCase) => {
    const silent = entriesOf(useCase).filter((method) => !records(`${name}.${method}`));
    expect(silent).toEqual(useCase.recordsNothing ? entriesOf(useCase) : []);
  },
);

/** What others call: `execute`, or every public method of a class that has none. */
function entriesOf(useCase: Class): string[] {
  const methods = methodsOf(useCase);
  if (methods.has('execute')) return ['execute'];
  return [...methods].filter(([, { isPublic }]) => isPublic).map(([name]) => name);
}

/** Whether a fact can follow from a call, through whatever it calls in turn. */
function records(called: string, seen = new Set<string>()): boolean {
  if (seen.has(called)) return false;
  seen.add(called);
  const [name = '', method = ''] = called.split('.');
  const methods = methodsOf(classes.get(name));
  if (method === '*') return [...methods.keys()].some((each) => records(`${name}.${each}`, seen));
  const found = methods.get(method);
  return found !== undefined && (found.records || found.calls.some((next) => records(next, seen)));
}

/** Its own methods and those that it inherits. Calls of `this` are those of the class that is asked. */
function methodsOf(of: Class | undefined): Map<string, Method> {
  if (!of) return new Map();
  const inherited = methodsOf(classes.get(of.base ?? ''));
  const all = new Map([...inherited, ...of.methods]);
  return new Map(
    [...all].map(([name, method]) => [
      name,
      { ...method, calls: method.calls.map((call) => call.replace(/^this\./, `${of.name}.`)) },
    ]),
  );
}

function classesIn(file: string): Class[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(ts.isClassDeclaration).map((node) => toClass(node, file));
}

function toClass(node: ts.ClassDeclaration, file: string): Class {
  const fields = fieldTypes(node);
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const has = (kind: ts.SyntaxKind) => node.modifiers?.some((each) => each.kind === kind) ?? false;
  return {
    name: node.name?.text ?? '',
    file,
    base: base?.types[0]?.expression.getText() ?? null,
    isAbstract: has(ts.SyntaxKind.AbstractKeyword),
    recordsNothing:
      ts
        .getDecorators(node)
        ?.some(({ expression }) => expression.getText().startsWith('RecordsNothing(')) ?? false,
    methods: new Map(
      node.members
        .filter(ts.isMethodDeclaration)
        .map((method) => [method.name.getText(), toMethod(method, fields)]),
    ),
  };
}

/** The classes that the constructor is given, by the names of their fields. */
function fieldTypes(node: ts.ClassDeclaration): Map<string, string> {
  const parameters = node.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
  return new Map(
    parameters.map(({ name, type }) => [name.getText(), type?.getText().split(/[ <]/)[0] ?? '']),
  );
}

function toMethod(node: ts.MethodDeclaration, fields: Map<string, string>): Method {
  const calls: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isPropertyAccessExpression(inner)) calls.push(...callOf(inner.getText(), fields));
    if (ts.isCallExpression(inner)) calls.push(...handedOver(inner));
    ts.forEachChild(inner, visit);
  };
  if (node.body) visit(node.body);
  return {
    isPublic: !node.modifiers?.some(
      ({ kind }) =>
        kind === ts.SyntaxKind.PrivateKeyword ||
        kind === ts.SyntaxKind.ProtectedKeyword ||
        kind === ts.SyntaxKind.StaticKeyword,
    ),
    records: calls.some((call) => call === 'Facts.record' || call === 'Facts.recordAll'),
    calls,
  };
}

/** Whoever is handed the object itself calls its methods, as the turns of a run do. */
function handedOver(call: ts.CallExpression): string[] {
  const hands = call.arguments.some(({ kind }) => kind === ts.SyntaxKind.ThisKeyword);
  return hands ? ['this.*'] : [];
}

/** `this.changes.record` is a method of the field's class, `this.check` one of its own. */
function callOf(text: string, fields: Map<string, string>): string[] {
  const [, first = '', second] = /^this\.(\w+)(?:\.(\w+))?$/.exec(text) ?? [];
  if (!first) return [];
  if (second === undefined) return [`this.${first}`];
  const type = fields.get(first);
  return type ? [`${type}.${second}`] : [];
}

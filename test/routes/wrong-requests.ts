import { encodeCursor } from '@wanchang/platform';
import { formOf, type Sending } from '../support/http-client';
import { wrongValues, type Resolve, type Schema } from './wrong-values';

/** A request that must be refused, and what is wrong with it. */
export interface WrongRequest {
  readonly what: string;
  readonly sending?: Sending;
  /** Instead of the right query. */
  readonly query?: string;
  /** Instead of every id in the address. */
  readonly id?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const rawBody = (what: string, body: string, type = JSON_TYPE): WrongRequest => ({
  what,
  sending: { body, headers: type },
});

/** What no body may be, at any route. */
const WRONG_BODIES: readonly WrongRequest[] = [
  { what: 'no body' },
  rawBody('an empty body', ''),
  rawBody('half a body', '{"version":'),
  rawBody('null', 'null'),
  rawBody('a list', '[]'),
  rawBody('a text', '"text"'),
  rawBody('a number', '42'),
  rawBody('a NUL', '\u0000'),
  rawBody('a prototype', '{"__proto__":{"admin":true}}'),
  rawBody('the same name twice, wrong', '{"version":1,"version":"x","title":[]}'),
  rawBody('endless nesting', '['.repeat(100_000)),
  rawBody('deep nesting', `${'{"deep":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
  rawBody('too much', JSON.stringify({ title: 'x'.repeat(1_100_000) })),
  rawBody('plain text', 'version=1', { 'content-type': 'text/plain' }),
  rawBody('a form', 'version=1', { 'content-type': 'application/x-www-form-urlencoded' }),
  rawBody('XML', '<version>1</version>', { 'content-type': 'application/xml' }),
  rawBody('no type at all', 'version=1', { 'content-type': '' }),
  { what: 'an upload', sending: { body: formOf({ name: 'a.csv', content: 'x' }) } },
];

export function wrongBodies(schema: Schema, right: unknown, resolve: Resolve): WrongRequest[] {
  const values = wrongValues(schema, right, resolve).map(([what, json]) => ({
    what,
    sending: { json },
  }));
  return [...WRONG_BODIES, ...values];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** A cursor is opaque to its readers, and anything to those who make one up. */
const MADE_UP_CURSORS: readonly string[] = [
  'abc',
  '%',
  Buffer.from('null').toString('base64url'),
  Buffer.from('{"0":1,"length":1}').toString('base64url'),
  Buffer.from('['.repeat(250)).toString('base64url'),
  ...[
    [],
    [null],
    [{}],
    [[]],
    ['x'],
    ["1' OR true"],
    [1.5],
    [2 ** 31],
    [1e300],
    ['2026-02-30T00:00:00Z', 'x'],
    ['2026-01-01T00:00:00Z', 'not-an-id'],
    ['infinity', '01a21367-457a-73be-bda9-cf026fb4011d'],
    ['0000-01-01T00:00:00Z', '01a21367-457a-73be-bda9-cf026fb4011d'],
    ['2026-01-01T00:00:00+25:00', '01a21367-457a-73be-bda9-cf026fb4011d'],
    ['\u0000', '01a21367-457a-73be-bda9-cf026fb4011d'],
    [1, 2, 3, 4, 5, 6, 7],
  ].map((key) => encodeCursor(key as never)),
];

/** Cursors that could have been handed out, at the edges of what their parts may be. */
export const EDGE_CURSORS: readonly string[] = [
  ['0001-01-01T00:00:00+14:00', '00000000-0000-0000-0000-000000000000'],
  ['9999-12-31T23:59:59.999999-14:59', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  ['ffffffff-ffff-7fff-bfff-ffffffffffff'],
  ['999999999999999999'],
  [2 ** 31 - 1],
  [-(2 ** 31) + 1],
  [10_000],
  [0, '01a21367-457a-73be-bda9-cf026fb4011d'],
  [1, '01a21367-457a-73be-bda9-cf026fb4011d'],
  [-1, 'x'],
  [1e9, '01a21367-457a-73be-bda9-cf026fb4011d'],
].map((key) => encodeCursor(key));

export function wrongQueries(parameters: readonly Parameter[], right = ''): WrongRequest[] {
  const also = (name: string, value: string) =>
    `${new URLSearchParams(right).toString()}&${name}=${value}`;
  const wrong = parameters.flatMap(({ name, schema, required }) => [
    ...(required ? [{ what: `no ${name}`, query: '' }] : []),
    ...wrongParameter(schema).map((value) => ({
      what: `${name}=${value.slice(0, 40)}`,
      query: also(name, value),
    })),
    { what: `${name} twice`, query: `${also(name, 'a')}&${name}=b` },
    ...(name === 'cursor' ? MADE_UP_CURSORS : []).map((cursor) => ({
      what: `the cursor ${cursor.slice(0, 40)}`,
      query: also('cursor', encodeURIComponent(cursor)),
    })),
  ]);
  const unknown = ['colour=red', '__proto__=1', 'constructor=1', 'limit[$gt]=1'];
  return [...wrong, ...unknown.map((query) => ({ what: query, query: `${right}&${query}` }))];
}

function wrongParameter({ type, enum: words, format, maxLength, maximum = 0 }: Schema): string[] {
  if (type === 'integer') return ['many', '', '-1', '1.5', '1e3', `${maximum + 1}`, '9'.repeat(30)];
  const texts = ['%00', 'a%00b'];
  if (words) texts.push('no-such-word', '');
  if (format === 'uuid') texts.push('not-an-id', '');
  if (maxLength) texts.push('x'.repeat(maxLength + 1));
  return texts;
}

export const WRONG_IDS: readonly WrongRequest[] = [
  'x',
  '0',
  '%00',
  '%E0%A4%A',
  '..%2f..%2fme',
  "'%20OR%20true--",
  '%F0%9F%94%A7',
  '01a21367-457a-73be-bda9-cf026fb4011d%00',
  '01a21367-457a-73be-bda9-cf026fb4011d0',
  'x'.repeat(300),
].map((id) => ({ what: `the id ${id.slice(0, 40)}`, id }));

/** What is wrong with an upload at any route. */
export const WRONG_UPLOADS: readonly WrongRequest[] = [
  { what: 'no file' },
  { what: 'JSON', sending: { json: { file: 'x' } } },
  rawBody('half an upload', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"', {
    'content-type': 'multipart/form-data; boundary=x',
  }),
  rawBody('an upload without a border', 'x', { 'content-type': 'multipart/form-data' }),
  { what: 'a form without a file', sending: { body: formWith([['side', 'supply']]) } },
  { what: 'an empty file', sending: { body: formOf({ name: 'a.csv', content: '' }) } },
  { what: 'a program', sending: { body: formOf({ name: 'a.exe', content: 'MZ\u0090\u0000' }) } },
  {
    what: 'a program that says it is a table',
    sending: {
      body: formOf({
        name: 'a.csv',
        content: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
      }),
    },
  },
  {
    what: 'a picture that ends early',
    sending: {
      body: formOf({
        name: 'a.png',
        content: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]),
      }),
    },
  },
  {
    what: 'a workbook that is none',
    sending: {
      body: formOf({ name: 'a.xlsx', content: new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2]) }),
    },
  },
  {
    what: 'more fields than any form has',
    sending: {
      body: formWith(Array.from({ length: 50 }, (_, at): [string, string] => [`field${at}`, 'x'])),
    },
  },
];

function formWith(fields: readonly [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** The parts of a JSON schema that the API's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** A value with one thing wrong, and what that is. */
export type Wrong = readonly [what: string, value: unknown];

export type Resolve = (schema: Schema) => Schema;

/** Text that PostgreSQL could not hold. */
const UNSTORABLE: readonly Wrong[] = [
  ['a NUL', '球\u0000阀'],
  ['half a surrogate pair', '球\ud83d阀'],
  ['the other half', '\udca9'],
];

/** Text that is unusual, and text all the same. */
export const ODD_TEXTS = [
  '\u202e阀球\u202c',
  'مرحبا',
  '🔧👨‍👩‍👧',
  'Z͑ͫ̓ͪ̂ͫ̽',
  '\ufeff\u200b\u00ad',
  '\uffff',
  "'; DROP TABLE members; --",
  '${7*7}{{7*7}}<script>alert(1)</script>',
  '%00\\u0000\\',
];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  uuid: ['not-an-id', '00000000-0000-0000-0000-00000000000g', "' OR true"],
  email: ['@', 'a@', 'a b@c.example', `${'a'.repeat(250)}@c.example`],
  date: ['yesterday', '2026-02-30', '20260101', '9999-99-99', '2026-01-01T00:00:00Z'],
  'date-time': ['yesterday', '2026-02-30T00:00:00Z', '2026-01-01', '2026-01-01T25:00:00Z'],
};

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let at = 0; at < depth; at += 1) value = { deep: value };
  return value;
}

/** Everything that is wrong for a schema; `right` is a value that is not. */
export function wrongValues(schema: Schema, right: unknown, resolve: Resolve): Wrong[] {
  const plain = resolve(schema);
  const none: Wrong[] = plain.nullable ? [] : [['null', null]];
  return [...none, ...wrongOf(plain, right, resolve)];
}

function wrongOf(schema: Schema, right: unknown, resolve: Resolve): Wrong[] {
  switch (schema.type) {
    case 'string':
      return [...NOT_TEXT, ...wrongTexts(schema)];
    case 'integer':
      return wrongNumbers(schema);
    case 'number':
      return [
        ...NOT_TEXT.filter(([, value]) => value !== 42),
        ...beyond(schema),
        ['a word', 'many'],
      ];
    case 'boolean':
      return [...NOT_TEXT.filter(([, value]) => value !== true), ['a word', 'maybe']];
    case 'array':
      return wrongLists(schema, right, resolve);
    case 'object':
      return wrongObjects(schema, right, resolve);
    case undefined:
      throw new Error(`a schema without a type: ${JSON.stringify(schema)}`);
  }
}

const NOT_TEXT: readonly Wrong[] = [
  ['a number', 42],
  ['a truth value', true],
  ['a list', ['x']],
  ['an object', { x: 1 }],
  ['deep nesting', nested(50)],
];

function wrongTexts(schema: Schema): Wrong[] {
  const words = [...(WORDS[schema.format ?? ''] ?? [])];
  if (schema.enum) words.push('no-such-word', '', 'toString');
  if (schema.pattern) words.push('☃', 'NaN', '1e400', '0x10');
  if (schema.minLength) words.push('', '   '.slice(0, schema.minLength));
  return [
    ...UNSTORABLE,
    ...words.map((word): Wrong => [`the text ${JSON.stringify(word)}`, word]),
    ...(schema.maxLength ? [['too long a text', '阀'.repeat(schema.maxLength + 1)] as const] : []),
  ];
}

const beyond = ({ minimum, maximum }: Schema): Wrong[] => [
  ...(minimum === undefined ? [] : [['too small a number', minimum - 1] as const]),
  ...(maximum === undefined ? [] : [['too large a number', maximum + 1] as const]),
];

function wrongNumbers({ minimum = 0, maximum = 0 }: Schema): Wrong[] {
  return [
    ['a word', 'many'],
    ['a fraction', minimum + 0.5],
    ['an endless number', 1e300],
    ['a number as words', '1e3'],
    ['too small a number', minimum - 1],
    ['too large a number', maximum + 1],
    ['a truth value', true],
    ['a list', [minimum]],
    ['an object', {}],
  ];
}

function wrongLists(
  { items = {}, maxItems = 0 }: Schema,
  right: unknown,
  resolve: Resolve,
): Wrong[] {
  const [entry = 'x'] = Array.isArray(right) ? (right as unknown[]) : [];
  return [
    ['a text', 'x'],
    ['an object', { 0: entry, length: 1 }],
    ['a list in a list', [[entry]]],
    ['too long a list', Array.from({ length: maxItems + 1 }, () => entry)],
    ['an endless list', Array.from({ length: 2000 }, () => entry)],
    ...wrongValues(items, entry, resolve).map(([what, value]): Wrong => [
      `an entry that is ${what}`,
      [value],
    ]),
  ];
}

function wrongObjects(schema: Schema, right: unknown, resolve: Resolve): Wrong[] {
  const given = (typeof right === 'object' && right !== null ? right : {}) as Record<
    string,
    unknown
  >;
  const without = (name: string) =>
    Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
  return [
    ['a text', 'x'],
    ['a number', 42],
    ['a list', [given]],
    ['an unknown field', { ...given, colour: 'red' }],
    ['an unknown deep field', { ...given, colour: nested(1000) }],
    ['a field of the language', { ...given, constructor: { prototype: { admin: true } } }],
    ...(schema.required ?? []).map((name): Wrong => [`no ${name}`, without(name)]),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      wrongValues(property, given[name], resolve).map(([what, value]): Wrong => [
        `${name}: ${what}`,
        { ...given, [name]: value },
      ]),
    ),
  ];
}

/**
 * @typedef {object} Schema   the parts of a JSON schema that the API's description uses
 * @property {string} [$ref]
 * @property {Schema[]} [allOf]
 * @property {Schema[]} [oneOf]
 * @property {string} [type]
 * @property {string} [format]
 * @property {unknown[]} [enum]
 * @property {boolean} [nullable]
 * @property {number} [minLength]
 * @property {number} [maxLength]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [maxItems]
 * @property {Schema} [items]
 * @property {string[]} [required]
 * @property {Record<string, Schema>} [properties]
 *
 * @typedef {(schema: Schema) => Schema} Resolve
 * @typedef {{next: () => number, below: (n: number) => number, chance: (share: number) => boolean, one: <T>(list: readonly T[]) => T, odd: (share: number) => boolean, mood: (calm: boolean) => void}} Dice
 */

const TEXTS = [
  '球阀 DN50 PN16',
  '不锈钢304',
  '1',
  '12.5',
  'CNY',
  'a',
  '阀'.repeat(300),
  '待定',
  '  ',
];
const ODD_TEXTS = [
  '',
  '\u0000',
  '\ud83d',
  '\u202e阀\u202c',
  '\ufeff\u200b',
  '%00',
  "'; DROP TABLE members; --",
  '{{7*7}}${7*7}',
  '../../etc/passwd',
  'null',
  '-0',
  '1e400',
  'NaN',
  '９９',
  '阀'.repeat(20_000),
];
const NUMBERS = [0, 1, -1, 2, 0.1, 1e-7, 1e9, 2 ** 31, 2 ** 53, 1e21, 1e300, -1e300];
const FIGURES = ['1', '12.50', '100', '99999.99', '0.5'];
const ODD_DATES = ['2027-02-29', '0001-01-01', '9999-12-31', '-4713-01-01', '294277-01-01'];

/** Days around today, which most rules of days are about. @param {Dice} dice */
function dayFor(dice) {
  if (dice.odd(0.2)) return dice.one(ODD_DATES);
  return new Date(Date.now() + (dice.below(120) - 20) * 86_400_000).toISOString().slice(0, 10);
}

/** The same numbers for the same seed. @param {number} seed @returns {Dice} */
export function diceOf(seed) {
  let state = (seed * 2_654_435_761) % 2 ** 32;
  const next = () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  let calm = false;
  const below = (/** @type {number} */ n) => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (share) => next() < share,
    odd: (share) => !calm && next() < share,
    mood: (value) => void (calm = value),
    one: (list) => /** @type {never} */ (list[below(list.length)]),
  };
}

/**
 * A value for a schema: one that fits while the dice are calm; else now and then one that only looks like it, or nothing of
 * the kind.
 *
 * @param {Schema} given @param {Dice} dice @param {Resolve} resolve @param {(name: string) => string} idFor
 * @param {string} [name]   of the field @param {number} [depth]
 * @returns {unknown}
 */
export function valueFor(given, dice, resolve, idFor, name = '', depth = 0) {
  const schema = resolve(given);
  if (schema.nullable && dice.chance(0.15)) return null;
  if (dice.odd(0.03)) return dice.one([null, 42, true, [], {}, [[]], dice.one(ODD_TEXTS)]);
  if (schema.enum) return dice.odd(0.05) ? 'no-such-word' : dice.one(schema.enum);
  switch (schema.type) {
    case 'integer':
    case 'number':
      return numberFor(schema, dice);
    case 'boolean':
      return dice.chance(0.5);
    case 'array': {
      const most = Math.min(schema.maxItems ?? 4, depth > 3 ? 1 : 4);
      const length = dice.odd(0.02) ? (schema.maxItems ?? 200) + 1 : dice.below(most + 1);
      const entry = () => valueFor(schema.items ?? {}, dice, resolve, idFor, name, depth + 1);
      return Array.from({ length: Math.min(length, 500) }, entry);
    }
    case 'object':
      return objectFor(schema, dice, resolve, idFor, depth);
    case 'string':
    case undefined:
    default:
      return textFor(schema, dice, idFor, name);
  }
}

/** @param {Schema} schema @param {Dice} dice @param {Resolve} resolve @param {(name: string) => string} idFor @param {number} depth */
function objectFor(schema, dice, resolve, idFor, depth) {
  /** @type {[string, unknown][]} */
  const fields = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const wanted = schema.required?.includes(name) ? !dice.odd(0.02) : dice.chance(0.6);
    if (wanted) fields.push([name, valueFor(property, dice, resolve, idFor, name, depth + 1)]);
  }
  if (dice.odd(0.01)) fields.push(['__proto__', { admin: true }]);
  return Object.fromEntries(fields);
}

/** @param {Schema} schema @param {Dice} dice */
function numberFor({ minimum = 0, maximum = 1000, type }, dice) {
  if (dice.odd(0.1)) return dice.one(NUMBERS);
  if (dice.odd(0.1)) return dice.one([minimum, maximum, minimum - 1, maximum + 1]);
  const number = minimum + dice.next() * (Math.min(maximum, minimum + 1000) - minimum);
  return type === 'integer' ? Math.round(number) : number;
}

/** @param {Schema} schema @param {Dice} dice @param {(name: string) => string} idFor @param {string} name */
function textFor({ format, minLength = 0, maxLength }, dice, idFor, name) {
  if (dice.odd(0.06)) return dice.one(ODD_TEXTS);
  if (format === 'uuid' || /Ids?$|^id$/.test(name)) return idFor(name);
  if (format === 'date') return dayFor(dice);
  if (format === 'date-time') return `${dayFor(dice)}T${dice.one(['00:00', '23:59'])}:00.000Z`;
  if (format === 'email') return `x${dice.below(1000)}@fuzz.example`;
  if (/amount|price|quantity|rate|total|share|tax|freight/i.test(name) && dice.chance(0.8))
    return dice.odd(0.3) ? dice.one(['0', '-1', '1e5', '3.1234567']) : dice.one(FIGURES);
  const text = dice.one(TEXTS);
  return text.slice(0, maxLength ?? text.length).padEnd(minLength, '阀');
}

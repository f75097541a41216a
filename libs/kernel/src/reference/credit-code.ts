/** GB 32100-2015: digits and capitals without I, O, S, V, Z; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714-1997, weights of the eight characters of an organisation code. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The first part that is wrong, in the order in which a person would check. */
export type CreditCodeProblem =
  'length' | 'characters' | 'region' | 'organisation-check-digit' | 'check-digit';

/** Capital, half-width, without spaces and hyphens: the form to store and compare. */
export function normaliseCreditCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '');
}

/** True for a valid 18-character unified social credit code (统一社会信用代码), also in lower case or full width. */
export function isCreditCode(text: string): boolean {
  return creditCodeProblem(text) === null;
}

/**
 * What is wrong with a unified social credit code, or null. Checked after GB 32100-2015: alphabet,
 * registering region (six digits), mod-11 check digit of the organisation code (GB 11714-1997),
 * mod-31 check digit of the whole.
 */
export function creditCodeProblem(text: string): CreditCodeProblem | null {
  const code = normaliseCreditCode(text);
  if (code.length !== 18) return 'length';
  if (![...code].every((character) => ALPHABET.includes(character))) return 'characters';
  if (!/^\d{6}$/.test(code.slice(2, 8))) return 'region';
  if (code.charAt(16) !== organisationCheckDigit(code.slice(8, 16)))
    return 'organisation-check-digit';
  return code.charAt(17) === checkDigit(code.slice(0, 17)) ? null : 'check-digit';
}

/**
 * A valid code for an invented enterprise, the same for the same seed and different for different seeds
 * below 31⁶. Its organisation part starts with `YY`, which is not issued, so it is no real company's.
 * @throws RangeError when the seed is no non-negative integer.
 */
export function makeCreditCode(seed: number, regionCode = '310000'): string {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`not a seed: ${seed}`);
  const space = ALPHABET.length ** 6;
  // A factor coprime to 31 visits every value once; neighbours come out unlike each other.
  let rest = Number((BigInt(seed) * 345_678_901n + 7_654_321n) % BigInt(space));
  let serial = '';
  for (let i = 0; i < 6; i++) {
    serial += ALPHABET.charAt(rest % ALPHABET.length);
    rest = Math.floor(rest / ALPHABET.length);
  }
  const organisation = `YY${serial}`;
  const body = `91${regionCode}${organisation}${organisationCheckDigit(organisation)}`;
  return body + checkDigit(body);
}

/** mod 31: the weights are the powers of 3; a remainder of 0 gives the check digit 0. */
function checkDigit(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** mod 11: here a letter counts as in base 36; 10 is written X and 11 is written 0. */
function organisationCheckDigit(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * parseInt(body.charAt(i), 36),
    0,
  );
  return '0123456789X0'.charAt(11 - (sum % 11));
}

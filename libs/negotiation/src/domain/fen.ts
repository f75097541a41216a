/** Arithmetic on whole fen (of yen: whole yen). Halves are rounded away from zero, as on an invoice. */

const MICRO = 1_000_000n;
const HUNDRED = 100n * MICRO;

/** The tax on an amount at a rate in percent: that which it contains, or that which comes on top. */
export function taxOf(amount: bigint, ratePercent: string, isIncluded: boolean): bigint {
  const rate = micro(ratePercent);
  return divide(amount * rate, isIncluded ? HUNDRED + rate : HUNDRED);
}

/**
 * Splits a discount over lines by their amounts; lines below 0 take no part. Each part is cut to the fen, and the
 * fen that are left go to the lines that lost most by it, the upper one of equals first: the parts sum to the whole.
 */
export function distribute(discount: bigint, amounts: readonly bigint[]): bigint[] {
  const shared = amounts.map((amount) => (amount > 0n ? amount : 0n));
  const whole = shared.reduce((sum, amount) => sum + amount, 0n);
  if (whole === 0n) return shared;
  const cut = shared.map((amount) => (discount * amount) / whole);
  const lost = shared.map((amount) => (discount * amount) % whole);
  const left = discount - cut.reduce((sum, part) => sum + part, 0n);
  const most = lost.map((_, at) => at).sort((one, other) => compare(lost[other]!, lost[one]!));
  for (const at of most.slice(0, Number(left))) cut[at]! += 1n;
  return cut;
}

/** A rate as millionths of a percent. */
function micro(percent: string): bigint {
  const [whole = '0', fraction = ''] = percent.split('.');
  return BigInt(whole) * MICRO + BigInt(fraction.padEnd(6, '0'));
}

function divide(amount: bigint, by: bigint): bigint {
  const positive = amount < 0n ? -amount : amount;
  const rounded = (2n * positive + by) / (2n * by);
  return amount < 0n ? -rounded : rounded;
}

const compare = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0);

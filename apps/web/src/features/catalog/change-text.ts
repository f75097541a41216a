import type { useListingText } from '../../entities/listing/texts';

type Texts = Pick<ReturnType<typeof useListingText>, 'sides' | 'kinds' | 'states'>;
type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const joined = (...parts: unknown[]) => parts.map(plain).filter(Boolean).join(' ');

/** One value of a field as people read it. */
export function valueText(field: string, value: unknown, texts: Texts): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    side: texts.sides,
    kind: texts.kinds,
    state: texts.states,
  };
  if (isPart(value)) return partText(value);
  const text = plain(value);
  return named[field]?.[text] ?? text;
}

/** 50 mm, 320 CNY, 口径 50mm, DN50 320, CE 1234 2027-01-01. */
function partText(part: Part): string {
  const { name, value, unit, amount, currency, model, price, from, number, validUntil } = part;
  if ('amount' in part && 'from' in part) return joined('≥', from, ':', amount);
  if ('amount' in part) return joined(amount, currency);
  if ('model' in part) return joined(model, part.ownNumber, price, part.stock);
  if ('validUntil' in part) return joined(name, number, validUntil);
  if ('country' in part) return joined(part.country, part.place);
  if ('name' in part) return joined(name, value, part.must);
  return joined(value, unit);
}

export interface Difference {
  readonly before: string;
  readonly after: string;
}

/** What became different: of lists what went and what came, of everything else the whole. */
export function differenceOf(
  { field, before, after }: { field: string; before: unknown; after: unknown },
  texts: Texts,
): Difference {
  const text = (value: unknown) => valueText(field, value, texts);
  if (!Array.isArray(before ?? []) || !Array.isArray(after ?? []))
    return { before: text(before), after: text(after) };
  const [left, right] = [before, after].map((list) => ((list ?? []) as unknown[]).map(text));
  const gone = left!.filter((item) => !right!.includes(item));
  const come = right!.filter((item) => !left!.includes(item));
  const moved = gone.length + come.length === 0;
  return { before: (moved ? left! : gone).join('；'), after: (moved ? right! : come).join('；') };
}

import { extractAttributes, simplified } from '@wanchang/kernel';
import type { ListingAttribute, ListingContent, ListingVariant } from './listing';

type WithVariants = Pick<ListingContent, 'title' | 'attributes' | 'variants'>;

/** Of what a variant is: its own properties and what its model says beyond the title. */
export function variantFacts(
  title: string,
  { model, attributes }: ListingVariant,
): ListingAttribute[] {
  const inTitle = new Set(attributesOf(title).map(({ name, value }) => `${name} ${value}`));
  const named = new Set(attributes.map(({ name }) => name));
  const inModel = attributesOf(`${title} ${model}`).filter(
    ({ name, value }) => !inTitle.has(`${name} ${value}`) && !named.has(name),
  );
  return [...inModel, ...attributes];
}

function attributesOf(text: string): ListingAttribute[] {
  return extractAttributes(simplified(text)).map(({ name, value, number = null, unit = null }) => ({
    ...{ name, value, number, unit },
  }));
}

const LONGEST_LIST = 190;
/** What the models of variants are called together. */
const MODEL = '规格型号';

/**
 * The properties of a listing with the values of all its variants, each property once: what one of them has the listing
 * can offer. A list that grows too long for a value goes on in another of the same name.
 */
export function attributesOfAll({ title, attributes, variants }: WithVariants): ListingAttribute[] {
  if (variants.length === 0) return [...attributes];
  const values = new Map<string, Set<string>>();
  for (const variant of variants) {
    const own = [{ name: MODEL, value: variant.model }, ...variantFacts(title, variant)];
    for (const { name, value } of own) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  const common = attributes.filter(({ name }) => !values.has(name));
  const lists = [...values].flatMap(([name, all]) =>
    listsOf([...all]).map((value) => ({ name, value, number: null, unit: null })),
  );
  return [...common, ...lists];
}

function listsOf(values: readonly string[]): string[] {
  const lists: string[] = [];
  for (const value of values) {
    const last = lists.at(-1);
    const longer = last === undefined ? value : `${last}、${value}`;
    if (last !== undefined && longer.length <= LONGEST_LIST) lists[lists.length - 1] = longer;
    else lists.push(value);
  }
  return lists;
}

type Wanted = Pick<ListingContent, 'title' | 'attributes'>;

/** The one variant that says most of what is wanted and contradicts nothing that others meet; null where none stands out. */
export function fittingVariant(offered: WithVariants, wanted: Wanted): ListingVariant | null {
  const facts = new Map(
    [...attributesOf(wanted.title), ...wanted.attributes].map(({ name, value }) => [
      name,
      plain(value),
    ]),
  );
  const words = new Set([
    ...wanted.title.split(/[\s,，、/()（）]+/).map(plain),
    ...wanted.attributes.flatMap(({ value }) => value.split(/[\s,，、/]+/).map(plain)),
  ]);
  const scored = offered.variants
    .map((variant) => ({ variant, points: pointsOf(offered.title, variant, facts, words) }))
    .sort((one, other) => other.points - one.points);
  const [best, second] = scored;
  return best && best.points > 0 && best.points > (second?.points ?? 0) ? best.variant : null;
}

function pointsOf(
  title: string,
  variant: ListingVariant,
  facts: ReadonlyMap<string, string>,
  words: ReadonlySet<string>,
): number {
  const named = words.has(plain(variant.model)) ? 2 : 0;
  const met = variantFacts(title, variant).map(({ name, value }) => {
    const want = facts.get(name);
    if (want === undefined) return 0;
    return want === plain(value) || want.split('、').includes(plain(value)) ? 1 : -1;
  });
  return met.reduce<number>((sum, each) => sum + each, named);
}

const plain = (text: string) =>
  simplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, '');

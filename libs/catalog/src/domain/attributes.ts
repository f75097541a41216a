import { parseQuantity, valuesAreNames } from '@wanchang/kernel';
import type { ListingAttribute, Must } from './listing';

/** An attribute as it is given; a null mark is none. */
export type GivenAttribute = Omit<ListingAttribute, 'must'> & { readonly must?: Must | null };

/** With the figure and unit that its value states, where they were not given: `1.6 兆帕` is 1.6 in MPa. */
export function withFigure({ name, value, number, unit, must }: GivenAttribute): ListingAttribute {
  const mark = must ? { must } : {};
  if (number !== null) return { name, value, number, unit, ...mark };
  const quantity = valuesAreNames(name) ? null : parseQuantity(value);
  if (!quantity?.unit) return { name, value, number: null, unit: null, ...mark };
  return { name, value, number: Number(quantity.value), unit: quantity.unit, ...mark };
}

/**
 * The attributes of a listing that replace others, with the musts of those: of the one with the same name and value,
 * else of the first of that name that is left. One name may be there twice: at least 5 kW, at most 10 kW.
 */
export function withMustsOf(
  before: readonly ListingAttribute[],
  attributes: readonly ListingAttribute[],
): ListingAttribute[] {
  const left = [...before];
  const take = (same: (own: ListingAttribute) => boolean): ListingAttribute | undefined => {
    const at = left.findIndex(same);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const alike = attributes.map(({ name, value }) =>
    take((own) => own.name === name && own.value === value),
  );
  return attributes.map((attribute, at) => {
    const former = alike[at] ?? take(({ name }) => name === attribute.name);
    const must = attribute.must ?? former?.must;
    return must ? { ...attribute, must } : attribute;
  });
}

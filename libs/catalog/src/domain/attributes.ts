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

/** The attributes of a listing that replace others: what was marked as a must stays so under its name. */
export function withMustsOf(
  before: readonly ListingAttribute[],
  attributes: readonly ListingAttribute[],
): ListingAttribute[] {
  const musts = new Map(before.flatMap(({ name, must }) => (must ? [[name, must] as const] : [])));
  return attributes.map((attribute) => {
    const must = attribute.must ?? musts.get(attribute.name);
    return must ? { ...attribute, must } : attribute;
  });
}

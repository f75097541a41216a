import { parseQuantity, valuesAreNames } from '@wanchang/kernel';
import type { ListingAttribute } from './listing';

/** With the figure and unit that its value states, where they were not given: `1.6 兆帕` is 1.6 in MPa. */
export function withFigure(attribute: ListingAttribute): ListingAttribute {
  const { name, value, number, unit } = attribute;
  if (number !== null) return { name, value, number, unit };
  const quantity = valuesAreNames(name) ? null : parseQuantity(value);
  if (!quantity?.unit) return { name, value, number: null, unit: null };
  return {
    name,
    value,
    number: Number(quantity.value),
    unit: quantity.unit,
  };
}

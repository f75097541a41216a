import { parseQuantity } from '@wanchang/kernel';
import type { ListingAttribute } from './listing';

/** 阀体材质, 牌号, model: their values are names. 316L is a steel and not a volume. */
const names = /(?:材质|材料|牌号|钢号|型号|品牌|material|grade|model|brand)$/i;

/** With the figure and unit that its value states, where they were not given: `1.6 兆帕` is 1.6 in MPa. */
export function withFigure(attribute: ListingAttribute): ListingAttribute {
  const { name, value, number, unit } = attribute;
  if (number !== null) return { name, value, number, unit };
  const quantity = names.test(name.trim()) ? null : parseQuantity(value);
  if (!quantity?.unit) return { name, value, number: null, unit: null };
  return {
    name,
    value,
    number: Number(quantity.value),
    unit: quantity.unit,
  };
}

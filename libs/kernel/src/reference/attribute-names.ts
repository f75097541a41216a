/** 阀体材质, 钢号, model: what follows is a name. */
const NAMES = /(?:材质|材料|牌号|钢号|型号|品牌|织物规格|material|grade|model|brand)$/i;

/** Whether the values of an attribute are names even if they look like a figure: 316L is a steel and not a volume. */
export function valuesAreNames(attributeName: string): boolean {
  return NAMES.test(attributeName.trim());
}

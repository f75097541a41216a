interface Fact {
  name: string;
  value: string;
  unit?: string | null;
}

/** Properties of a variant as one text: 材质 304；压力 1.6MPa. */
export function factsText(attributes: readonly Fact[]): string {
  return attributes.map(({ name, value }) => `${name} ${value}`).join('；');
}

/** Of such a text the properties; what has no name is called 规格. */
export function factsOf(text: string): { name: string; value: string }[] {
  const parts = text.split(/[；;\n]+/).map((part) => part.trim());
  const facts = parts.filter(Boolean).map((part) => {
    const [, name = '规格', value = part] = /^([^\s:：]+)[\s:：]+(.+)$/.exec(part) ?? [];
    return { name, value };
  });
  return [...new Map(facts.map((fact) => [fact.name, fact])).values()];
}

/** Rows of a spreadsheet: model, price, stock, own number, properties. */
export interface PastedVariant {
  model: string;
  price: string;
  stock: string;
  ownNumber: string;
  facts: string;
}

const number = (text: string) => text.replace(/[¥￥,，\s元]/g, '');

/** Null for a text that is no rows of a spreadsheet. */
export function pastedVariants(text: string): PastedVariant[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0 || !/[\t\n]/.test(text.trim())) return null;
  return lines.map((line) => {
    const [model = '', price = '', stock = '', ownNumber = '', facts = ''] = line.split('\t');
    return {
      ...{ model: model.trim(), price: number(price), stock: number(stock) },
      ...{ ownNumber: ownNumber.trim(), facts: facts.trim() },
    };
  });
}

/** What makes a reply a new offer when it is changed (Civil Code 488), in the order of the law. */
export const MATTERS = [
  ...(['subject', 'quantity', 'quality', 'price', 'term', 'place', 'way'] as const),
  ...(['breach', 'disputes'] as const),
] as const;
export type Matter = (typeof MATTERS)[number];

/** Of the fields of terms and lines. One that is not here changes nothing of the bargain itself, such as its validity. */
const MATTER_OF: Readonly<Record<string, Matter>> = {
  ...{ lines: 'subject', description: 'subject', specification: 'quality' },
  ...{ quantity: 'quantity', unit: 'quantity' },
  ...{ unitPrice: 'price', currency: 'price', taxRate: 'price', priceIncludesTax: 'price' },
  ...{ discount: 'price', freight: 'price', freightTaxRate: 'price', edition: 'price' },
  ...{ deliveryDate: 'term', deliveryPlace: 'place', incotermPlace: 'place' },
  ...{ incoterm: 'way', paymentTerms: 'way' },
};

/** What a further term speaks of is known by its words alone; the first that is found counts. */
const WORDS: readonly (readonly [Matter, RegExp])[] = [
  ['breach', /违约|赔偿|罚|滞纳|解除合同|breach|penalt|damages|liabilit|terminat/i],
  ['disputes', /争议|仲裁|诉讼|管辖|适用法律|dispute|arbitrat|court|jurisdiction|governing law/i],
  ['quality', /质量|质保|保修|验收|检验|标准|quality|warrant|inspect|accept|standard/i],
  ['price', /价|费用|运费|税|贴息|折扣|price|cost|fee|freight|tax|discount/i],
  ['way', /付款|支付|定金|预付|发票|运输|包装|装卸|保险|pay|deposit|invoice|transport|pack|insur/i],
  ['quantity', /数量|溢短|磅差|quantity|weight|more or less/i],
  ['term', /期限|工期|交期|交货期|日内|days|deadline|period/i],
  ['place', /地点|场所|place of/i],
];

/** Of a changed field, or of an entry of a list. Null: none of what makes a new offer. */
export function matterOf(name: string, before: object | null, after: object | null): Matter | null {
  const texts = [before, after].flatMap((entry) => (entry && 'title' in entry ? [entry] : []));
  if (texts.length === 0) return MATTER_OF[name] ?? null;
  const words = texts.map((entry) => Object.values(entry).join(' ')).join(' ');
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export const OFFER_NATURES = ['new-offer', 'minor', 'same'] as const;
/**
 * What a version is, as an answer to one of the other side: a new offer, because it changes something of
 * {@link MATTERS} (488); an answer that changes other things alone, which stands unless objected to (489); or the same.
 */
export type OfferNature = (typeof OFFER_NATURES)[number];

/** What the differences to the offer that is answered make of the answer. */
export function natureOf(
  differences: readonly { readonly path: string; readonly matter: Matter | null }[],
): OfferNature {
  if (differences.some(({ matter }) => matter !== null)) return 'new-offer';
  return differences.some(({ path }) => !OF_THE_OFFER.has(path)) ? 'minor' : 'same';
}

/** How long an offer binds its maker is no part of what is agreed. */
const OF_THE_OFFER = new Set(['validUntil', 'revocable']);

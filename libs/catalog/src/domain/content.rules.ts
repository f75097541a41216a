import {
  fieldProblem,
  formatDecimal,
  industryByCode,
  isCountry,
  regionByCode,
  toDecimal,
  type FieldProblem,
} from '@wanchang/kernel';
import { catalogErrors } from './catalog.errors';
import { withFigure } from './attributes';
import { asFact, factProblems } from './kind-facts';
import { plainCertificates } from './certificates';
import { problemsOfMusts } from './musts.rules';
import type { ListingContent, ListingQuantity, ListingVariant, PriceTier } from './listing';

type Rule = (content: ListingContent) => FieldProblem | null;

const RULES: readonly Rule[] = [
  ({ industryCode }) =>
    industryCode === null || industryByCode(industryCode)
      ? null
      : fieldProblem('industryCode', 'industry-unknown', {
          zh: '没有这个行业代码',
          en: 'is no industry of GB/T 4754',
        }),
  ({ regionCode }) =>
    regionByCode(regionCode)
      ? null
      : fieldProblem('regionCode', 'region-unknown', {
          zh: '没有这个行政区划',
          en: 'is no division of China',
        }),
  ({ price }) =>
    price === null || Number(price.amount) > 0
      ? null
      : fieldProblem('price', 'price-not-positive', {
          zh: '价格应大于 0；面议请留空',
          en: 'must be above 0; leave it empty when negotiable',
        }),
  ({ price, priceTiers }) =>
    priceTiers.length > 0 && price === null
      ? fieldProblem('priceTiers', 'tiers-without-price', {
          zh: '有阶梯价时应填写单价',
          en: 'prices by quantity need a unit price',
        })
      : null,
  ({ priceTiers }) =>
    new Set(priceTiers.map(({ from }) => Number(from))).size === priceTiers.length
      ? null
      : fieldProblem('priceTiers', 'tiers-alike', {
          zh: '阶梯价中有两档的起始数量相同',
          en: 'two of the prices by quantity begin with the same quantity',
        }),
  ({ variants }) =>
    new Set(variants.map(({ model }) => model.trim())).size === variants.length
      ? null
      : fieldProblem('variants', 'variants-alike', {
          zh: '有两种规格的型号相同',
          en: 'two variants have the same model',
        }),
  ({ price, variants }) =>
    price === null && variants.some((variant) => variant.price !== null)
      ? fieldProblem('price', 'variants-without-currency', {
          zh: '规格有价格时应选择固定价格和币种',
          en: 'variants with prices need a fixed price and its currency',
        })
      : null,
  ({ priceTiers, variants }) =>
    priceTiers.length > 0 && variants.some(({ price }) => price !== null)
      ? fieldProblem('priceTiers', 'tiers-with-variants', {
          zh: '规格各有价格时不能再填阶梯价',
          en: 'prices by quantity and prices of variants exclude each other',
        })
      : null,
  ({ taxRate }) =>
    taxRate === null || (Number(taxRate) >= 0 && Number(taxRate) <= 100)
      ? null
      : fieldProblem('taxRate', 'tax-rate-range', {
          zh: '税率应在 0 到 100 之间',
          en: 'the tax rate must be between 0 and 100',
        }),
  ({ origin }) =>
    origin === null || isCountry(origin.country)
      ? null
      : fieldProblem('origin', 'country-unknown', {
          zh: '没有这个国家或地区',
          en: 'is no country',
        }),
  ({ side, capacity }) =>
    capacity !== null && side === 'demand'
      ? fieldProblem('capacity', 'supply-only', {
          zh: '月产能只用于供应',
          en: 'is for supplies only',
        })
      : null,
  ({ side, leadTimeDays }) =>
    leadTimeDays !== null && side === 'demand'
      ? fieldProblem('leadTimeDays', 'supply-only', {
          zh: '交期只用于供应',
          en: 'is for supplies only',
        })
      : null,
  ({ side, dueDate }) =>
    dueDate !== null && side === 'supply'
      ? fieldProblem('dueDate', 'demand-only', {
          zh: '需求日期只用于需求',
          en: 'is for demands only',
        })
      : null,
  ({ side, minimumOrder }) =>
    minimumOrder !== null && side === 'demand'
      ? fieldProblem('minimumOrder', 'supply-only', {
          zh: '起订量只用于供应',
          en: 'is for supplies only',
        })
      : null,
];

/** What is wrong with a listing in any state, drafts included. */
export function contentProblems(content: ListingContent): FieldProblem[] {
  const found = RULES.map((rule) => rule(content)).filter((problem) => problem !== null);
  return [...found, ...factProblems(content), ...problemsOfMusts(content)];
}

/**
 * The content as it is kept: numbers in one spelling, figures of attributes read out, no price unit without a price.
 * @throws DomainError catalog.content-refused with a problem for each wrong field
 */
export function checkedContent<Content extends ListingContent>(content: Content): Content {
  const fields = contentProblems(content);
  if (fields.length > 0)
    throw catalogErrors('content-refused', { args: { count: fields.length }, fields });
  const { price, priceUnit, quantity, minimumOrder, attributes, capacity, taxRate } = content;
  return {
    ...content,
    price: priceOf(content),
    variants: content.variants.map(plainVariant),
    priceUnit: price && priceUnit,
    quantity: plain(quantity),
    minimumOrder: plain(minimumOrder),
    capacity: plain(capacity),
    priceTax: price && content.priceTax,
    taxRate: taxRate === null ? null : toDecimal(formatDecimal(taxRate, 2)),
    priceTiers: ascending(content.priceTiers),
    certificates: plainCertificates(content.certificates),
    ownNumber: content.ownNumber || null,
    packing: content.packing || null,
    attributes: attributes.map((attribute) => asFact(content.kind, attribute)),
  };
}

function plain(quantity: ListingQuantity | null): ListingQuantity | null {
  return quantity && { value: toDecimal(quantity.value), unit: quantity.unit };
}

/** Of variants with prices the lowest. */
function priceOf({ price, variants }: ListingContent): ListingContent['price'] {
  if (!price) return null;
  const own = variants.flatMap((variant) => variant.price ?? []);
  const lowest = own.sort((one, other) => Number(one) - Number(other))[0] ?? price.amount;
  return { amount: toDecimal(lowest), currency: price.currency };
}

function plainVariant({
  model,
  ownNumber,
  attributes,
  price,
  stock,
}: ListingVariant): ListingVariant {
  return {
    model,
    ownNumber: ownNumber || null,
    attributes: attributes.map(withFigure),
    price: price === null ? null : toDecimal(price),
    stock: stock === null ? null : toDecimal(stock),
  };
}

function ascending(tiers: readonly PriceTier[]): PriceTier[] {
  return tiers
    .map(({ from, amount }) => ({ from: toDecimal(from), amount: toDecimal(amount) }))
    .sort((one, other) => Number(one.from) - Number(other.from));
}

import {
  fieldProblem,
  industryByCode,
  regionByCode,
  toDecimal,
  type FieldProblem,
} from '@wanchang/kernel';
import { catalogErrors } from './catalog.errors';
import { withFigure } from './attributes';
import type { ListingContent, ListingQuantity } from './listing';

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
  return RULES.map((rule) => rule(content)).filter((found) => found !== null);
}

/**
 * The content as it is kept: numbers in one spelling, figures of attributes read out, no price unit without a price.
 * @throws DomainError catalog.content-refused with a problem for each wrong field
 */
export function checkedContent<Content extends ListingContent>(content: Content): Content {
  const fields = contentProblems(content);
  if (fields.length > 0)
    throw catalogErrors('content-refused', { args: { count: fields.length }, fields });
  const { price, priceUnit, quantity, minimumOrder, attributes } = content;
  return {
    ...content,
    price: price && { amount: toDecimal(price.amount), currency: price.currency },
    priceUnit: price && priceUnit,
    quantity: plain(quantity),
    minimumOrder: plain(minimumOrder),
    attributes: attributes.map(withFigure),
  };
}

function plain(quantity: ListingQuantity | null): ListingQuantity | null {
  return quantity && { value: toDecimal(quantity.value), unit: quantity.unit };
}

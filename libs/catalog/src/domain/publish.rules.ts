import { fieldProblem, regionByCode, type DateString, type FieldProblem } from '@wanchang/kernel';
import { catalogErrors } from './catalog.errors';
import { missingFacts } from './kind-facts';
import { LISTING_LIMITS, type ListingContent } from './listing';

type Rule = (content: ListingContent, today: DateString) => FieldProblem | null;

const RULES: readonly Rule[] = [
  ({ title }) =>
    [...title.trim()].length < LISTING_LIMITS.publishedTitle
      ? fieldProblem('title', 'title-too-short', {
          zh: '标题至少 4 个字',
          en: 'the title needs at least 4 characters',
        })
      : null,
  ({ title }) =>
    /\p{L}/u.test(title)
      ? null
      : fieldProblem('title', 'title-without-words', {
          zh: '标题应包含文字',
          en: 'the title needs words',
        }),
  ({ industryCode }) =>
    industryCode
      ? null
      : fieldProblem('industryCode', 'industry-missing', {
          zh: '请选择所属行业',
          en: 'choose the industry',
        }),
  ({ regionCode }) =>
    regionByCode(regionCode)
      ? null
      : fieldProblem('regionCode', 'region-missing', {
          zh: '请选择所在地区',
          en: 'choose the region',
        }),
  ({ side, dueDate, validUntil }) =>
    side === 'demand' && !dueDate && !validUntil
      ? fieldProblem('dueDate', 'due-date-missing', {
          zh: '需求应填写需求日期或有效期',
          en: 'a demand needs a due date or a validity',
        })
      : null,
  ({ dueDate }, today) =>
    dueDate && dueDate < today
      ? fieldProblem('dueDate', 'due-date-past', {
          zh: `需求日期 ${dueDate} 已过`,
          en: `the due date ${dueDate} is past`,
        })
      : null,
  ({ validUntil }, today) =>
    validUntil && validUntil < today
      ? fieldProblem('validUntil', 'validity-past', {
          zh: `有效期 ${validUntil} 已过`,
          en: `the validity ${validUntil} is past`,
        })
      : null,
];

/**
 * What keeps a listing from being published, field by field; empty when it may be. A supply needs no lead
 * time and no price: an absent price is negotiable, and an absent fact excludes no counterpart.
 */
export function publishProblems(content: ListingContent, today: DateString): FieldProblem[] {
  const found = RULES.map((rule) => rule(content, today)).filter((problem) => problem !== null);
  return [...found, ...missingFacts(content)];
}

/** @throws DomainError catalog.not-publishable with a problem for each missing field */
export function assertPublishable(content: ListingContent, today: DateString): void {
  const fields = publishProblems(content, today);
  if (fields.length > 0)
    throw catalogErrors('not-publishable', { args: { count: fields.length }, fields });
}

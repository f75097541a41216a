import { regionByCode, type DateString, type FieldProblem } from '@wanchang/kernel';
import { catalogErrors } from './catalog.errors';
import { LISTING_LIMITS, type ListingContent } from './listing';

type Rule = (content: ListingContent, today: DateString) => FieldProblem | null;

const RULES: readonly Rule[] = [
  ({ title }) =>
    [...title.trim()].length < LISTING_LIMITS.publishedTitle
      ? problem(
          'title',
          'title-too-short',
          '标题至少 4 个字',
          'the title needs at least 4 characters',
        )
      : null,
  ({ title }) =>
    /\p{L}/u.test(title)
      ? null
      : problem('title', 'title-without-words', '标题应包含文字', 'the title needs words'),
  ({ industryCode }) =>
    industryCode
      ? null
      : problem('industryCode', 'industry-missing', '请选择所属行业', 'choose the industry'),
  ({ regionCode }) =>
    regionByCode(regionCode)
      ? null
      : problem('regionCode', 'region-missing', '请选择所在地区', 'choose the region'),
  ({ side, dueDate, validUntil }) =>
    side === 'demand' && !dueDate && !validUntil
      ? problem(
          'dueDate',
          'due-date-missing',
          '需求应填写需求日期或有效期',
          'a demand needs a due date or a validity',
        )
      : null,
  ({ dueDate }, today) =>
    dueDate && dueDate < today
      ? problem(
          'dueDate',
          'due-date-past',
          `需求日期 ${dueDate} 已过`,
          `the due date ${dueDate} is past`,
        )
      : null,
  ({ validUntil }, today) =>
    validUntil && validUntil < today
      ? problem(
          'validUntil',
          'validity-past',
          `有效期 ${validUntil} 已过`,
          `the validity ${validUntil} is past`,
        )
      : null,
];

/**
 * What keeps a listing from being published, field by field; empty when it may be. A supply needs no lead
 * time and no price: an absent price is negotiable, and an absent fact excludes no counterpart.
 */
export function publishProblems(content: ListingContent, today: DateString): FieldProblem[] {
  return RULES.map((rule) => rule(content, today)).filter((found) => found !== null);
}

/** @throws DomainError catalog.not-publishable with a problem for each missing field */
export function assertPublishable(content: ListingContent, today: DateString): void {
  const fields = publishProblems(content, today);
  if (fields.length > 0)
    throw catalogErrors('not-publishable', { args: { count: fields.length }, fields });
}

function problem(field: string, code: string, zh: string, en: string): FieldProblem {
  return { field, code, message: { zh, en } };
}

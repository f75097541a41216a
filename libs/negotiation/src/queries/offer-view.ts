import { localised, type Locale } from '@wanchang/kernel';
import { effectiveState, type RoomFacts } from '../domain/deal-room';
import { offerDifferences, type Difference } from '../domain/offer-differences';
import { answersTo } from '../domain/offer.rules';
import type { AgreementDto, DifferenceDto, OfferDto } from './answers/offer.dto';
import type { AgreementRow, OfferRow } from '../persistence/offers';

/** All versions, each with what it changed and what may be answered to it. */
export function toOfferDtos(
  offers: readonly OfferRow[],
  facts: RoomFacts,
  locale: Locale,
): OfferDto[] {
  return offers.map((offer, at) => {
    const { no, side, byName, terms, createdAt, validUntil } = offer;
    const before = offers[at - 1];
    return {
      ...{ no, by: side, byName, state: effectiveState(offer), terms },
      total: { amount: offer.total, currency: terms.currency },
      ...{ createdAt, validUntil },
      differences: before
        ? offerDifferences(before.terms, terms).map((difference) =>
            toDifferenceDto(difference, locale),
          )
        : [],
      actions: answersTo(offer, facts),
    };
  });
}

export function toAgreementDto(agreement: AgreementRow | null): AgreementDto | null {
  if (!agreement) return null;
  const { total: amount, currency, ...rest } = agreement;
  return { ...rest, total: { amount, currency } };
}

function toDifferenceDto(
  { path, label, kind, before, after }: Difference,
  locale: Locale,
): DifferenceDto {
  return {
    path,
    label: localised(label, locale),
    kind,
    before: wording(before),
    after: wording(after),
  };
}

/** A whole line or further term in one line of text. */
function wording(value: Difference['before']): string | null {
  if (value === null || typeof value === 'string') return value;
  if ('title' in value) return `${value.title}：${value.text}`;
  const { description, specification, quantity, unit, unitPrice } = value;
  return `${[description, specification].filter(Boolean).join(' ')} · ${quantity} ${unit} × ${unitPrice}`;
}

import { localised, type Locale } from '@wanchang/kernel';
import { effectiveState, type RoomFacts } from '../domain/deal-room';
import { offerDifferences, type Difference } from '../domain/offer-differences';
import { answersTo } from '../domain/offer.rules';
import { natureOf } from '../domain/substance';
import { sumsOf } from '../domain/sums';
import { wording } from '../domain/wording';
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
    const differences = before ? offerDifferences(before.terms, terms) : [];
    return {
      ...{ no, by: side, byName, state: effectiveState(offer), terms },
      total: { amount: offer.total, currency: terms.currency },
      sums: sumsOf(terms),
      ...{ createdAt, validUntil },
      differences: differences.map((difference) => toDifferenceDto(difference, locale)),
      nature: before?.state === 'countered' ? natureOf(differences) : null,
      actions: answersTo(offer, facts),
    };
  });
}

export function toAgreementDto(agreement: AgreementRow | null): AgreementDto | null {
  if (!agreement) return null;
  const { total: amount, currency, ...rest } = agreement;
  return { ...rest, total: { amount, currency }, sums: sumsOf(rest.terms) };
}

function toDifferenceDto(
  { path, label, matter, kind, before, after }: Difference,
  locale: Locale,
): DifferenceDto {
  return {
    path,
    label: localised(label, locale),
    matter,
    kind,
    before: wording(before),
    after: wording(after),
  };
}

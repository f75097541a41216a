import type { Schemas } from '../../../api/schemas';
import { splitFacts } from './draft-facts';
import type { ListingDraft } from './listing-draft';

export type Proposal = Schemas['ListingProposalDto'];

/** What of a proposal stands in no field yet: nothing that somebody typed is ever offered to be replaced. */
export function openParts(proposal: Proposal, draft: ListingDraft): Proposal {
  const facts = Object.entries(draft.facts ?? {}).filter(([, fact]) => fact?.value?.length);
  const named = new Set([
    ...(draft.attributes ?? []).map((one) => one?.name?.trim()),
    ...facts.map(([name]) => name),
  ]);
  const counted = draft.priceUnit?.trim() || draft.quantity?.unit?.trim();
  return {
    industry: draft.industryCode ? null : proposal.industry,
    attributes: proposal.attributes.filter(({ name }) => !named.has(name)),
    unit: counted ? null : proposal.unit,
  };
}

export const isEmpty = ({ industry, attributes, unit }: Proposal): boolean =>
  !industry && attributes.length === 0 && !unit;

/** The fields with the open parts in them; rows of properties that nobody has filled make room. */
export function filledWith(
  { industry, attributes, unit }: Proposal,
  draft: ListingDraft,
): Partial<ListingDraft> {
  const typed = (draft.attributes ?? []).filter((one) => one?.name?.trim() || one?.value?.trim());
  const split = splitFacts(draft.kind ?? 'products', attributes);
  const rows = [...typed, ...(split.attributes ?? [])];
  return {
    ...(industry && { industryCode: industry.code }),
    ...(attributes.length > 0 && {
      attributes: rows.length > 0 ? rows : [{}],
      facts: { ...draft.facts, ...split.facts },
    }),
    ...(unit && {
      priceUnit: unit.text,
      quantity: { ...draft.quantity, unit: unit.text },
    }),
  };
}

/** The fields without what was filled in from a proposal and still stands there as it was filled; what was typed since stays. */
export function withoutFilled(
  { industry, attributes, unit }: Proposal,
  draft: ListingDraft,
): Partial<ListingDraft> {
  const filled = new Set(attributes.map(({ name, value }) => `${name} ${value}`));
  const left = (draft.attributes ?? []).filter((one) => !filled.has(`${one?.name} ${one?.value}`));
  const { quantity } = draft;
  const proposed = splitFacts(draft.kind ?? 'products', attributes).facts ?? {};
  const isProposed = (name: string) =>
    proposed[name]?.value !== undefined && draft.facts?.[name]?.value === proposed[name].value;
  return {
    ...(industry && draft.industryCode === industry.code && { industryCode: null }),
    ...(attributes.length > 0 && {
      attributes: left.length > 0 ? left : [{}],
      facts: Object.fromEntries(
        Object.entries(draft.facts ?? {}).map(([name, fact]) => [
          name,
          isProposed(name) ? {} : fact,
        ]),
      ),
    }),
    ...(unit && draft.priceUnit === unit.text && { priceUnit: undefined }),
    ...(unit && quantity?.unit === unit.text && { quantity: { ...quantity, unit: undefined } }),
  };
}

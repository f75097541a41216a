import type { Currency, Listing, ResourceKind, Side } from '../../../entities/listing/types';
import type { Quantity } from '../../../ui/numbers';
import type { ListingChanges, NewListing } from '../types';

export interface DraftQuantity {
  value?: string;
  unit?: string;
}

/** What stands in the form. Names are those of the interface, so that its refusals find their fields. */
export interface ListingDraft {
  kind?: ResourceKind;
  title?: string;
  description?: string;
  industryCode?: string | null;
  attributes?: { name?: string; value?: string; unit?: string | null }[];
  quantity?: DraftQuantity;
  hasPrice?: boolean;
  price?: { amount?: string; currency?: Currency };
  priceUnit?: string;
  minimumOrder?: DraftQuantity;
  leadTimeDays?: number | null;
  dueDate?: string | null;
  regionCode?: string;
  crossRegionWish?: Listing['crossRegionWish'];
  validUntil?: string | null;
}

export const emptyDraft: ListingDraft = {
  kind: 'products',
  attributes: [{}],
  hasPrice: true,
  price: { currency: 'CNY' },
  crossRegionWish: 'any',
};

export function draftOf(listing: Listing): ListingDraft {
  return {
    kind: listing.kind,
    title: listing.title,
    description: listing.description,
    industryCode: listing.industry?.code,
    attributes: listing.attributes.map(({ name, value, unit }) => ({ name, value, unit })),
    quantity: listing.quantity ?? {},
    hasPrice: listing.price !== null,
    price: listing.price ?? { currency: 'CNY' },
    priceUnit: listing.priceUnit ?? undefined,
    minimumOrder: listing.minimumOrder ?? {},
    leadTimeDays: listing.leadTimeDays,
    dueDate: listing.dueDate,
    regionCode: listing.regionCode,
    crossRegionWish: listing.crossRegionWish,
    validUntil: listing.validUntil,
  };
}

/** The values of the form, as they are sent. Half-filled rows and figures without unit stay behind in the form. */
export function inputOf(draft: ListingDraft, side: Side): NewListing {
  const amount = draft.hasPrice ? draft.price?.amount?.trim() : undefined;
  const common: NewListing = {
    side,
    kind: draft.kind ?? 'products',
    title: draft.title?.trim() ?? '',
    description: draft.description ?? '',
    industryCode: draft.industryCode ?? null,
    attributes: attributesOf(draft),
    quantity: quantityOf(draft.quantity),
    price: amount ? { amount, currency: draft.price?.currency ?? 'CNY' } : null,
    priceUnit: amount ? draft.priceUnit?.trim() || null : null,
    regionCode: draft.regionCode,
    crossRegionWish: draft.crossRegionWish,
    validUntil: draft.validUntil ?? null,
  };
  return side === 'supply'
    ? {
        ...common,
        minimumOrder: quantityOf(draft.minimumOrder),
        leadTimeDays: draft.leadTimeDays ?? null,
      }
    : { ...common, dueDate: draft.dueDate ?? null };
}

function attributesOf({ attributes = [] }: ListingDraft): NewListing['attributes'] {
  return attributes.flatMap((attribute) => {
    const name = attribute.name?.trim();
    const value = attribute.value?.trim();
    return name && value ? [{ name, value, unit: attribute.unit?.trim() || null }] : [];
  });
}

function quantityOf(quantity: DraftQuantity | undefined): Quantity | null {
  const value = quantity?.value?.trim();
  const unit = quantity?.unit?.trim();
  return value && unit ? { value, unit } : null;
}

interface Filled {
  value?: string | null;
  name?: string;
  unit?: string | null;
}

const isFilled = (text: string | null | undefined): boolean => Boolean(text?.trim());

/** A figure that lacks its unit, or an attribute that lacks its name or its value. */
export function isHalf({ name, value, unit }: Filled, needs: 'name' | 'unit'): boolean {
  const other = needs === 'name' ? name : unit;
  return (
    isFilled(value) !== isFilled(other) || (needs === 'name' && isFilled(unit) && !isFilled(value))
  );
}

/** Whether the form holds something that {@link inputOf} leaves behind. */
export function hasRest({ quantity, minimumOrder, attributes = [] }: ListingDraft): boolean {
  return (
    [quantity, minimumOrder].some((each) => each && isHalf(each, 'unit')) ||
    attributes.some((each) => isHalf(each, 'name'))
  );
}

/** Under which name a form is stored on this device until the server has all of it. */
export const placeOf = (listing: { id: string } | null, side: Side): string =>
  `listing.${listing?.id ?? `new.${side}`}`;

/** Only what became different, so that a colleague's change of another field is not undone. */
export function changesOf(listing: Listing, input: NewListing): ListingChanges {
  const before = new Map(Object.entries(inputOf(draftOf(listing), listing.side)));
  const changed = Object.entries(input).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)),
  );
  return Object.fromEntries(changed);
}

/** The least that the server takes as a draft. */
export const canBeSaved = ({ title, kind }: ListingDraft): boolean =>
  Boolean(title?.trim() && kind);

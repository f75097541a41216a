import type { Currency, Listing, Must, ResourceKind, Side } from '../../../entities/listing/types';
import type { CountryCode } from '../../../entities/region/types';
import type { Quantity } from '../../../ui/numbers';
import type { ListingChanges, NewListing } from '../types';
import { factsIn, splitFacts, type DraftFact } from './draft-facts';
import { factsOf, factsText } from './variant-facts';

export interface DraftQuantity {
  value?: string;
  unit?: string;
}

export interface DraftVariant {
  model?: string;
  ownNumber?: string | null;
  /** As it is typed and pasted: 材质 304；压力 1.6MPa */
  facts?: string;
  price?: string | null;
  stock?: string | null;
}

export interface DraftTier {
  from?: string;
  amount?: string;
}

export interface DraftCertificate {
  name?: string;
  number?: string | null;
  validUntil?: string | null;
  file?: { id: string; name: string } | null;
}

/** What stands in the form. Names are those of the interface, so that its refusals find their fields. */
export interface ListingDraft {
  kind?: ResourceKind;
  title?: string;
  ownNumber?: string | null;
  description?: string;
  industryCode?: string | null;
  attributes?: { name?: string; value?: string; unit?: string | null; must?: Must | null }[];
  /** Fields of the kind, by name. */
  facts?: Record<string, DraftFact | undefined>;
  variants?: DraftVariant[];
  quantity?: DraftQuantity;
  hasPrice?: boolean;
  price?: { amount?: string; currency?: Currency };
  priceUnit?: string;
  priceTax?: Listing['priceTax'];
  taxRate?: string | null;
  priceTiers?: DraftTier[];
  minimumOrder?: DraftQuantity;
  packing?: string | null;
  capacity?: DraftQuantity;
  certificates?: DraftCertificate[];
  leadTimeDays?: number | null;
  dueDate?: string | null;
  regionCode?: string;
  origin?: { country?: CountryCode | null; place?: string | null };
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
    ownNumber: listing.ownNumber,
    description: listing.description,
    industryCode: listing.industry?.code,
    ...splitFacts(listing.kind, listing.attributes),
    variants: listing.variants.map(({ model, ownNumber, attributes, price, stock }) => ({
      ...{ model, ownNumber, price, stock, facts: factsText(attributes ?? []) },
    })),
    quantity: listing.quantity ?? {},
    hasPrice: listing.price !== null,
    price: listing.price ?? { currency: 'CNY' },
    priceUnit: listing.priceUnit ?? undefined,
    priceTax: listing.priceTax,
    taxRate: listing.taxRate,
    priceTiers: listing.priceTiers.map(({ from, amount }) => ({ from, amount })),
    minimumOrder: listing.minimumOrder ?? {},
    packing: listing.packing,
    capacity: listing.capacity ?? {},
    certificates: listing.certificates.map((each) => ({ ...each })),
    leadTimeDays: listing.leadTimeDays,
    dueDate: listing.dueDate,
    regionCode: listing.regionCode ?? undefined,
    origin: listing.origin
      ? { country: listing.origin.country as CountryCode, place: listing.origin.place }
      : {},
    crossRegionWish: listing.crossRegionWish,
    validUntil: listing.validUntil,
  };
}

/** The values of the form, as they are sent. Half-filled rows and figures without unit stay behind in the form. */
export function inputOf(draft: ListingDraft, side: Side): NewListing {
  const variants = variantsOf(draft);
  const amount = draft.hasPrice
    ? draft.price?.amount?.trim() || lowestOf(variants) || undefined
    : undefined;
  const common: NewListing = {
    side,
    kind: draft.kind ?? 'products',
    title: draft.title?.trim() ?? '',
    ownNumber: draft.ownNumber?.trim() || null,
    description: draft.description ?? '',
    industryCode: draft.industryCode ?? null,
    attributes: [...attributesOf(draft, side), ...factsOfKind(draft, side)],
    variants: amount ? variants : variants.map((each) => ({ ...each, price: null })),
    quantity: quantityOf(draft.quantity),
    price: amount ? { amount, currency: draft.price?.currency ?? 'CNY' } : null,
    priceUnit: amount ? draft.priceUnit?.trim() || null : null,
    priceTax: amount ? (draft.priceTax ?? null) : null,
    taxRate: draft.taxRate?.trim() || null,
    origin: originOf(draft),
    certificates: certificatesOf(draft),
    packing: draft.packing?.trim() || null,
    regionCode: draft.regionCode,
    crossRegionWish: draft.crossRegionWish,
    validUntil: draft.validUntil ?? null,
  };
  return side === 'supply'
    ? {
        ...common,
        priceTiers: amount ? tiersOf(draft) : [],
        minimumOrder: quantityOf(draft.minimumOrder),
        capacity: quantityOf(draft.capacity),
        leadTimeDays: draft.leadTimeDays ?? null,
      }
    : { ...common, dueDate: draft.dueDate ?? null };
}

function factsOfKind(draft: ListingDraft, side: Side): NonNullable<NewListing['attributes']> {
  return factsIn(draft.kind ?? 'products', draft).map(({ name, value, must }) => ({
    ...{ name, value },
    ...(side === 'demand' && must ? { must } : {}),
  }));
}

function attributesOf(
  { attributes = [] }: ListingDraft,
  side: Side,
): NonNullable<NewListing['attributes']> {
  return attributes.flatMap((attribute) => {
    const name = attribute.name?.trim();
    const value = attribute.value?.trim();
    const must = side === 'demand' && attribute.must ? { must: attribute.must } : {};
    const unit = attribute.unit?.trim() || null;
    return name && value ? [{ name, value, unit, ...must }] : [];
  });
}

function variantsOf({ variants = [] }: ListingDraft): NonNullable<NewListing['variants']> {
  return variants.flatMap(({ model, ownNumber, facts, price, stock }) =>
    isFilled(model)
      ? [
          {
            ...{ model: model!.trim(), ownNumber: ownNumber?.trim() || null },
            attributes: factsOf(facts ?? ''),
            ...{ price: price?.trim() || null, stock: stock?.trim() || null },
          },
        ]
      : [],
  );
}

const lowestOf = (variants: readonly { price?: string | null }[]): string | undefined =>
  variants.flatMap(({ price }) => price ?? []).sort((one, other) => Number(one) - Number(other))[0];

function tiersOf({ priceTiers = [] }: ListingDraft): NewListing['priceTiers'] {
  return priceTiers.flatMap(({ from, amount }) =>
    isFilled(from) && isFilled(amount) ? [{ from: from!.trim(), amount: amount!.trim() }] : [],
  );
}

function certificatesOf({ certificates = [] }: ListingDraft): NewListing['certificates'] {
  return certificates.flatMap(({ name, number, validUntil, file }) =>
    isFilled(name)
      ? [
          {
            ...{ name: name!.trim(), number: number?.trim() || null },
            ...{ validUntil: validUntil ?? null, file: file ?? null },
          },
        ]
      : [],
  );
}

function originOf({ origin }: ListingDraft): NewListing['origin'] {
  if (!origin?.country) return null;
  return { country: origin.country, place: origin.place?.trim() || null };
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
export function hasRest(draft: ListingDraft): boolean {
  const {
    quantity,
    minimumOrder,
    capacity,
    attributes = [],
    priceTiers = [],
    certificates = [],
  } = draft;
  return (
    [quantity, minimumOrder, capacity].some((each) => each && isHalf(each, 'unit')) ||
    priceTiers.some(({ from, amount }) => isFilled(from) !== isFilled(amount)) ||
    attributes.some((each) => isHalf(each, 'name')) ||
    certificates.some((each) => !isFilled(each.name) && (each.file ?? isFilled(each.number)))
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

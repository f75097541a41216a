import type { Listing } from './listing';

/** What a version remembers: all that its unit can change, and the state. */
export type ListingSnapshot = Omit<
  Listing,
  'id' | 'memberId' | 'coast' | 'version' | 'confirmBy' | 'publishedAt' | 'createdAt' | 'updatedAt'
>;

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const FIELDS: readonly (keyof ListingSnapshot)[] = [
  ...([
    'state',
    'side',
    'kind',
    'title',
    'ownNumber',
    'description',
    'industryCode',
    'attributes',
    'variants',
    'quantity',
  ] as const),
  ...(['price', 'priceUnit', 'priceTax', 'taxRate', 'priceTiers', 'minimumOrder'] as const),
  ...(['packing', 'capacity', 'certificates', 'leadTimeDays', 'dueDate', 'regionCode'] as const),
  ...(['origin', 'crossRegionWish', 'validUntil', 'images'] as const),
];

/** Of a listing or a content, what a version remembers and nothing else. */
export function snapshotOf(listing: ListingSnapshot): ListingSnapshot {
  return Object.fromEntries(
    FIELDS.map((field) => [field, listing[field]]),
  ) as unknown as ListingSnapshot;
}

/** Field by field what became different; everything that is set, for a first version. */
export function changesBetween(
  before: ListingSnapshot | null,
  after: ListingSnapshot,
): FieldChange[] {
  return FIELDS.map((field) => ({
    field,
    before: before?.[field] ?? null,
    after: after[field] ?? null,
  })).filter((change) => canonical(change.before) !== canonical(change.after));
}

/** Key order and empty values make no difference. */
function canonical(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'null' : `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return value === '' ? 'null' : JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${key}:${canonical(entry)}`).join(',')}}`;
}

import {
  industryByCode,
  kindField,
  kindForms,
  regionPath,
  RESOURCE_KIND_NAMES,
  type ResourceKind,
  type Side,
} from '@wanchang/kernel';
import type { Listing, ListingVariant } from '../listing';
import { certificateNames } from './named-certificates';

/** By which a row of an export is known again: the listing's id. */
export const ID_HEADER = '平台编号';

type Write = (listing: Listing, variant: ListingVariant | null) => string;

const quantity = (value: { value: string; unit: string } | null) =>
  value ? `${value.value}${value.unit}` : '';

/** With the currency, where it is not the yuan. */
const priced = (amount: string | null | undefined, { price }: Listing) =>
  !amount || !price ? '' : price.currency === 'CNY' ? amount : `${price.currency} ${amount}`;

/** The columns of an exported sheet, all of which the import knows. */
const COLUMNS: Readonly<Record<string, Write>> = {
  [ID_HEADER]: ({ id }) => id,
  货号: (listing, variant) => (variant ? variant.ownNumber : listing.ownNumber) ?? '',
  产品名称: ({ title }) => title,
  资源类型: ({ kind }) => RESOURCE_KIND_NAMES[kind].zh,
  型号规格: (_, variant) => variant?.model ?? '',
  单位: ({ priceUnit, quantity: of }) => priceUnit ?? of?.unit ?? '',
  单价: (listing, variant) => priced(variant ? variant.price : listing.price?.amount, listing),
  税率: ({ taxRate }) => (taxRate === null ? '' : `${taxRate}%`),
  数量: (listing, variant) =>
    variant ? stockOf(listing, variant.stock) : quantity(listing.quantity),
  起订量: ({ minimumOrder }) => quantity(minimumOrder),
  包装: ({ packing }) => packing ?? '',
  月产能: ({ capacity }) => quantity(capacity),
  '交期(天)': ({ leadTimeDays }) => (leadTimeDays === null ? '' : String(leadTimeDays)),
  需求日期: ({ dueDate }) => dueDate ?? '',
  有效期至: ({ validUntil }) => validUntil ?? '',
  行业: ({ industryCode }) => (industryCode && industryByCode(industryCode)?.name) ?? '',
  地区: ({ regionCode }) => regionPath(regionCode).join('') || regionCode,
  证书: ({ certificates }) => certificateNames(certificates),
  描述: ({ description }) => description,
};

/** Of these columns a supply has none. */
const DEMAND_ONLY = ['需求日期'];
const SUPPLY_ONLY = ['起订量', '月产能', '交期(天)'];

function stockOf({ quantity: of, priceUnit }: Listing, stock: string | null): string {
  const unit = of?.unit ?? priceUnit ?? '';
  return stock === null ? '' : `${stock}${unit}`;
}

/** The columns of a sheet with listings of these kinds: with the fields of each, one column for those of one name. */
export function sheetHeaders(side: Side, kinds: readonly ResourceKind[] = []): string[] {
  const left = side === 'supply' ? DEMAND_ONLY : SUPPLY_ONLY;
  const common = Object.keys(COLUMNS).filter((header) => !left.includes(header));
  const own = kinds.flatMap((kind) => kindForms()[kind].fields.map(({ name }) => name.zh));
  return [...new Set([...common, ...own])];
}

/** A row for each variant, or one. */
export function sheetRows(listing: Listing, headers: readonly string[]): string[][] {
  const variants = listing.variants.length > 0 ? listing.variants : [null];
  return variants.map((variant) => headers.map((header) => written(header, listing, variant)));
}

function written(header: string, listing: Listing, variant: ListingVariant | null): string {
  const column = COLUMNS[header];
  if (column) return column(listing, variant);
  const own = kindField(listing.kind, header) ? listing.attributes : [];
  return own.find(({ name }) => name === header)?.value ?? '';
}

/** In which columns a row that came back says something else than the listing now says; a column that is not there says nothing. */
export function changedColumns(
  raw: Readonly<Record<string, string>>,
  listing: Listing,
  variant: ListingVariant | null,
): string[] {
  return sheetHeaders(listing.side, [listing.kind]).filter(
    (header) => header in raw && plain(raw[header]!) !== plain(written(header, listing, variant)),
  );
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

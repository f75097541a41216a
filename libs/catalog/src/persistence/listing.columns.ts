import {
  coastOf,
  type Coast,
  type DateString,
  type RegionWish,
  type ResourceKind,
  type Side,
} from '@wanchang/kernel';
import { column, nullable, type RowOfShape } from '@wanchang/platform';
import type {
  Listing,
  ListingAttribute,
  ListingCertificate,
  ListingContent,
  ListingImage,
  ListingVariant,
  PriceTax,
  PriceTier,
} from '../domain/listing';
import type { ListingState } from '../domain/listing.states';

/** A row of `listings`, aliased `l`, as {@link LISTING_COLUMNS} reads it. */
export const LISTING_SHAPE = {
  id: column.uuid,
  memberId: column.uuid,
  side: column.text<Side>(),
  kind: column.text<ResourceKind>(),
  title: column.text(),
  ownNumber: nullable(column.text()),
  description: column.text(),
  industryCode: nullable(column.text()),
  attributes: column.json<ListingAttribute[]>(),
  variants: column.json<ListingVariant[]>(),
  quantityValue: nullable(column.numeric),
  quantityUnit: nullable(column.text()),
  priceAmount: nullable(column.numeric),
  priceCurrency: nullable(column.text()),
  priceUnit: nullable(column.text()),
  priceTax: nullable(column.text<PriceTax>()),
  taxRate: nullable(column.numeric),
  priceTiers: column.json<PriceTier[]>(),
  minimumOrderValue: nullable(column.numeric),
  minimumOrderUnit: nullable(column.text()),
  packing: nullable(column.text()),
  capacityValue: nullable(column.numeric),
  capacityUnit: nullable(column.text()),
  certificates: column.json<ListingCertificate[]>(),
  leadTimeDays: nullable(column.integer),
  dueDate: nullable(column.text<DateString>()),
  regionCode: column.text(),
  originCountry: nullable(column.text()),
  originPlace: nullable(column.text()),
  coast: column.text<Coast>(),
  crossRegionWish: column.text<RegionWish>(),
  validUntil: nullable(column.text<DateString>()),
  state: column.text<ListingState>(),
  version: column.integer,
  confirmBy: nullable(column.text<DateString>()),
  publishedAt: nullable(column.instant),
  createdAt: column.instant,
  updatedAt: column.instant,
  images: column.json<ListingImage[]>(),
};
export type ListingRow = RowOfShape<typeof LISTING_SHAPE>;

export const LISTING_COLUMNS = `l.id, l.member_id AS "memberId", l.side, l.kind, l.title, l.own_number AS "ownNumber", l.description,
  l.industry_code AS "industryCode", l.attributes, l.variants,
  trim_scale(l.quantity_value) AS "quantityValue", l.quantity_unit AS "quantityUnit",
  trim_scale(l.price_amount) AS "priceAmount", l.price_currency AS "priceCurrency", l.price_unit AS "priceUnit",
  l.price_tax AS "priceTax", trim_scale(l.tax_rate) AS "taxRate", l.price_tiers AS "priceTiers",
  trim_scale(l.minimum_order_value) AS "minimumOrderValue", l.minimum_order_unit AS "minimumOrderUnit",
  l.packing, trim_scale(l.capacity_value) AS "capacityValue", l.capacity_unit AS "capacityUnit", l.certificates,
  l.origin_country AS "originCountry", l.origin_place AS "originPlace",
  l.lead_time_days AS "leadTimeDays", l.due_date::text AS "dueDate", l.region_code AS "regionCode", l.coast,
  l.cross_region_wish AS "crossRegionWish", l.valid_until::text AS "validUntil", l.state, l.version, l.confirm_by::text AS "confirmBy",
  l.published_at AS "publishedAt", l.created_at AS "createdAt", l.updated_at AS "updatedAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name) ORDER BY i.position)
              FROM listing_images i WHERE i.listing_id = l.id), '[]') AS images`;

export function toListing(row: ListingRow): Listing {
  const {
    quantityValue,
    quantityUnit,
    priceAmount,
    priceCurrency,
    minimumOrderValue,
    minimumOrderUnit,
    capacityValue,
    capacityUnit,
    originCountry,
    originPlace,
    ...same
  } = row;
  return {
    ...same,
    quantity: toQuantity(quantityValue, quantityUnit),
    price: priceAmount && priceCurrency ? { amount: priceAmount, currency: priceCurrency } : null,
    minimumOrder: toQuantity(minimumOrderValue, minimumOrderUnit),
    capacity: toQuantity(capacityValue, capacityUnit),
    origin: originCountry ? { country: originCountry, place: originPlace } : null,
  };
}

function toQuantity(value: string | null, unit: string | null) {
  return value !== null && unit !== null ? { value, unit } : null;
}

/** The columns that hold a listing's content, in the order of the statements that write them. */
export const CONTENT_COLUMNS = [
  ...[
    'side',
    'kind',
    'title',
    'own_number',
    'description',
    'industry_code',
    'attributes',
    'variants',
    'quantity_value',
    'quantity_unit',
  ],
  ...['price_amount', 'price_currency', 'price_unit', 'minimum_order_value', 'minimum_order_unit'],
  ...['price_tax', 'tax_rate', 'price_tiers', 'packing', 'capacity_value', 'capacity_unit'],
  ...['certificates', 'origin_country', 'origin_place'],
  ...['lead_time_days', 'due_date', 'region_code', 'coast', 'cross_region_wish', 'valid_until'],
];

/** The content as a record of `listings`, for `jsonb_populate_record`. */
export function toColumns(content: ListingContent): Record<string, unknown> {
  return {
    side: content.side,
    kind: content.kind,
    title: content.title,
    own_number: content.ownNumber,
    description: content.description,
    industry_code: content.industryCode,
    attributes: content.attributes,
    variants: content.variants,
    quantity_value: content.quantity?.value ?? null,
    quantity_unit: content.quantity?.unit ?? null,
    price_amount: content.price?.amount ?? null,
    price_currency: content.price?.currency ?? null,
    price_unit: content.priceUnit,
    minimum_order_value: content.minimumOrder?.value ?? null,
    minimum_order_unit: content.minimumOrder?.unit ?? null,
    price_tax: content.priceTax,
    tax_rate: content.taxRate,
    price_tiers: content.priceTiers,
    packing: content.packing,
    capacity_value: content.capacity?.value ?? null,
    capacity_unit: content.capacity?.unit ?? null,
    certificates: content.certificates,
    origin_country: content.origin?.country ?? null,
    origin_place: content.origin?.place ?? null,
    lead_time_days: content.leadTimeDays,
    due_date: content.dueDate,
    region_code: content.regionCode,
    coast: coastOf(content.regionCode),
    cross_region_wish: content.crossRegionWish,
    valid_until: content.validUntil,
  };
}

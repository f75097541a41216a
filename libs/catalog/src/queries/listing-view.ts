import { secretariat } from '@wanchang/identity';
import { countryName, industryByCode, regionByCode } from '@wanchang/kernel';
import { actingMember, activeMember, toMemberRef, type MemberRef } from '@wanchang/membership';
import { column, nullable, refusal, type Actor, type RowOfShape } from '@wanchang/platform';
import { ownerActions } from '../domain/listing.states';
import { fittingVariant } from '../domain/variants';
import type { IndustryRefDto } from './answers/listing-parts.dto';
import type { ListingCardDto, ListingDto, TeaserDto } from './answers/listing.dto';
import { LISTING_COLUMNS, LISTING_SHAPE, toListing } from '../persistence/listing.columns';

/** Rows of `listings l JOIN member_refs m`, as {@link VIEW_COLUMNS} reads them. */
export const VIEW_SHAPE = {
  ...LISTING_SHAPE,
  unitNameZh: column.text(),
  unitNameEn: nullable(column.text()),
  unitKind: column.text<MemberRef['kind']>(),
  unitRegionCode: column.text(),
  unitProvinceCode: column.text(),
  unitCoast: column.text<MemberRef['coast']>(),
  unitStanding: column.text<MemberRef['standing']>(),
};
export type ListingViewRow = RowOfShape<typeof VIEW_SHAPE>;

export const VIEW_COLUMNS = `${LISTING_COLUMNS},
  m.name_zh AS "unitNameZh", m.name_en AS "unitNameEn", m.kind AS "unitKind", m.region_code AS "unitRegionCode",
  m.province_code AS "unitProvinceCode", m.coast AS "unitCoast", m.standing AS "unitStanding"`;

/** Active members and the secretariat see listings whole; everybody else a teaser. */
export function seesListings(actor: Actor | null): boolean {
  return refusal([activeMember, secretariat], actor) === null;
}

/** The unit whose own listings the actor may see in any state. */
export function ownUnit(actor: Actor | null): string | null {
  const unit = actor && actingMember.of(actor);
  return unit?.hasAccess ? unit.id : null;
}

export function toListingDto(row: ListingViewRow, actor: Actor | null): ListingDto {
  return { ...toCardDto(row, actor), description: row.description };
}

export function toCardDto(row: ListingViewRow, actor: Actor | null): ListingCardDto {
  const listing = toListing(row);
  const { quantity, price, minimumOrder, capacity } = listing;
  const mine = row.memberId === ownUnit(actor);
  const address = `/api/v1/listings/${row.id}/images`;
  return {
    id: row.id,
    member: memberOf(row),
    ...{ side: row.side, kind: row.kind, title: row.title, ownNumber: row.ownNumber },
    industry: industryRef(row.industryCode),
    attributes: row.attributes,
    variants: row.variants,
    ...{ quantity, price, priceUnit: row.priceUnit, minimumOrder },
    ...{ priceTax: row.priceTax, taxRate: row.taxRate, priceTiers: row.priceTiers },
    ...{ packing: row.packing, capacity, certificates: row.certificates },
    ...{ leadTimeDays: row.leadTimeDays, dueDate: row.dueDate, ...placeOf(row) },
    ...{ crossRegionWish: row.crossRegionWish, validUntil: row.validUntil },
    images: row.images.map(({ id, name }) => ({
      ...{ id, name },
      ...{ url: `${address}/${id}`, thumbnailUrl: `${address}/${id}/thumbnail` },
    })),
    ...{
      state: row.state,
      version: row.version,
      confirmBy: row.confirmBy,
      publishedAt: row.publishedAt,
    },
    ...{ createdAt: row.createdAt, updatedAt: row.updatedAt, mine },
    actions: mine ? ownerActions(row.state) : secretariatActions(row, actor),
  };
}

/** The secretariat says of a demand which properties are a must. */
function secretariatActions({ side, state }: ListingViewRow, actor: Actor | null): string[] {
  const may = side === 'demand' && state === 'published' && refusal([secretariat], actor) === null;
  return may ? ['mark_musts'] : [];
}

/** A listing beside the one that it is compared with: with the variant that fits it, where one does. */
export function besideCounterpart(
  listing: ListingCardDto,
  counterpart: ListingCardDto,
): ListingCardDto {
  const variant = fittingVariant(listing, counterpart);
  return variant ? { ...listing, variant } : listing;
}

export function toTeaserDto(row: ListingViewRow): TeaserDto {
  const { id, title, side, kind, publishedAt } = row;
  const { provinceName: province, coast } = placeOf(row);
  const industry = industryRef(row.industryCode);
  return {
    id,
    teaser: true,
    title,
    side,
    kind,
    industry,
    provinceName: province,
    coast,
    publishedAt,
  };
}

function memberOf(row: ListingViewRow): MemberRef {
  return toMemberRef({
    id: row.memberId,
    nameZh: row.unitNameZh,
    nameEn: row.unitNameEn,
    kind: row.unitKind,
    regionCode: row.unitRegionCode,
    provinceCode: row.unitProvinceCode,
    coast: row.unitCoast,
    standing: row.unitStanding,
  });
}

function industryRef(industryCode: string | null): IndustryRefDto | null {
  const industry = industryCode ? industryByCode(industryCode) : null;
  return industry && { code: industry.code, name: industry.name, nameEn: industry.nameEn };
}

type Place = Pick<
  ListingCardDto,
  'regionCode' | 'regionName' | 'provinceName' | 'coast' | 'origin'
>;

/** Goods from abroad have no division of China and stand on neither side. */
function placeOf({ regionCode, coast, originCountry, originPlace }: ListingViewRow): Place {
  if (originCountry === null)
    return {
      ...{ regionCode, regionName: regionName(regionCode), provinceName: provinceName(regionCode) },
      ...{ coast, origin: null },
    };
  const name = countryName(originCountry, 'zh-CN');
  const origin = { country: originCountry, place: originPlace, name };
  return {
    ...{ regionCode: null, regionName: originPlace ?? '', provinceName: name, coast: null },
    origin: { ...origin, nameEn: countryName(originCountry, 'en') },
  };
}

const regionName = (code: string) => regionByCode(code)?.name ?? code;
const provinceName = (code: string) => regionName(`${code.slice(0, 2)}0000`);

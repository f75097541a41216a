import { Injectable } from '@nestjs/common';
import {
  extractAttributes,
  industryByCode,
  modelNumbers,
  suggestIndustry,
  type Side,
} from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import { LISTING_LIMITS } from '../domain/listing';
import type { ListingProposalDto } from './answers/listing-proposal.dto';

/**
 * What the goods of industry $2 are counted in: by unit $1 if it has such listings on side $3, else by everybody whose
 * listings are found. The unit of the price goes before the unit of the quantity.
 */
const COUNTED_IN = defineStatement(
  'catalog.counted-in',
  { unit: column.text(), own: column.boolean },
  `SELECT coalesce(l.price_unit, l.quantity_unit) AS unit, l.member_id = $1 AS own
     FROM listings l
    WHERE l.industry_code = $2 AND coalesce(l.price_unit, l.quantity_unit) IS NOT NULL
      AND ((l.member_id = $1 AND l.side = $3)
        OR EXISTS (SELECT FROM matchable_listings shown WHERE shown.id = l.id))
    GROUP BY 1, 2 ORDER BY own DESC, count(*) DESC, unit LIMIT 1`,
);

/** What a title says of a listing, for a form to offer: read as the import reads it, and never more than a proposal. */
@Injectable()
export class ProposeListing {
  constructor(private readonly database: Database) {}

  /** Empty fields where the title says nothing; `unit` says whether it is the unit's own habit. */
  async execute(title: string, side: Side, actor: MemberActor): Promise<ListingProposalDto> {
    const code = suggestIndustry(title);
    const industry = code ? industryByCode(code) : undefined;
    const counted = code && (await this.database.one(COUNTED_IN, [actor.tenantId, code, side]));
    return {
      industry: industry
        ? { code: industry.code, name: industry.name, nameEn: industry.nameEn }
        : null,
      attributes: attributesOf(title),
      unit: counted ? { text: counted.unit, own: counted.own } : null,
    };
  }
}

/** The model first; each name once. */
function attributesOf(title: string): ListingProposalDto['attributes'] {
  const [model] = modelNumbers(title);
  const read = extractAttributes(title).map(({ name, value }) => ({ name, value }));
  const named = read.some(({ name }) => name === '型号');
  const all = model && !named ? [{ name: '型号', value: model }, ...read] : read;
  return all
    .filter(({ value }) => value.length <= LISTING_LIMITS.attributeValue)
    .slice(0, LISTING_LIMITS.attributes);
}

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
 * What the goods of industry $2 are counted in: by unit $1 on side $3 if it has such listings, else by others whose listings
 * are found. The unit of the price goes before the unit of the quantity; so many listings are enough to know a habit.
 */
const COUNTED_IN = defineStatement(
  'catalog.counted-in',
  { unit: column.text(), own: column.boolean },
  `WITH said AS (
     (SELECT coalesce(price_unit, quantity_unit) AS unit, true AS own
        FROM listings WHERE member_id = $1 AND side = $3 AND industry_code = $2
       ORDER BY updated_at DESC LIMIT 200)
     UNION ALL
     (SELECT coalesce(l.price_unit, l.quantity_unit), false
        FROM listings l JOIN matchable_listings shown ON shown.id = l.id
       WHERE l.state = 'published' AND l.industry_code = $2 AND l.member_id <> $1 LIMIT 1000))
   SELECT unit, own FROM said WHERE unit IS NOT NULL
    GROUP BY unit, own ORDER BY own DESC, count(*) DESC, unit LIMIT 1`,
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

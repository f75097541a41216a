import { kindField } from '@wanchang/kernel';
import type { Listing, ListingContent, ListingVariant } from '../listing';
import { changedColumns } from './listing-sheet';

type Taken = (content: ListingContent) => Partial<ListingContent>;

/** What of a listing a changed column changes; the others are shown and not taken back. */
const TAKEN: Readonly<Record<string, Taken>> = {
  货号: ({ ownNumber }) => ({ ownNumber }),
  产品名称: ({ title }) => ({ title }),
  单价: ({ price, priceUnit }) => ({ price, priceUnit }),
  税率: ({ taxRate }) => ({ taxRate }),
  数量: ({ quantity }) => ({ quantity }),
  起订量: ({ minimumOrder }) => ({ minimumOrder }),
  包装: ({ packing }) => ({ packing }),
  月产能: ({ capacity }) => ({ capacity }),
  '交期(天)': ({ leadTimeDays }) => ({ leadTimeDays }),
  需求日期: ({ dueDate }) => ({ dueDate }),
  有效期至: ({ validUntil }) => ({ validUntil }),
  行业: ({ industryCode }) => ({ industryCode }),
  地区: ({ regionCode, origin }) => ({ regionCode, origin }),
  描述: ({ description }) => ({ description }),
};

/** A listing with what a row of an export that came back says otherwise; the same listing where it says the same. */
export function withExportedRow(
  listing: Listing,
  raw: Readonly<Record<string, string>>,
  model: string,
  content: ListingContent,
): Listing {
  const variant = listing.variants.find((each) => each.model === model) ?? null;
  const changed = changedColumns(raw, listing, variant);
  if (changed.length === 0) return listing;
  const own = variant ? ['货号', '单价', '数量'] : [];
  const taken = changed
    .filter((header) => !own.includes(header))
    .map((header) => TAKEN[header]?.(content) ?? {});
  const facts = changed.filter((header) => kindField(listing.kind, header));
  const after = Object.assign({ ...listing }, ...taken, factsTaken(listing, facts, content)) as Listing; // prettier-ignore
  if (!variant || !changed.some((header) => own.includes(header))) return after;
  const variants = listing.variants.map((each) => each === variant ? revised(each, changed, content) : each); // prettier-ignore
  return { ...after, variants };
}

/** What the changed fields of the kind say now; an emptied one says nothing. */
function factsTaken(
  { attributes }: Listing,
  names: readonly string[],
  content: ListingContent,
): Pick<ListingContent, 'attributes'> {
  const said = new Map(content.attributes.map((attribute) => [attribute.name, attribute]));
  const kept = attributes.filter(({ name }) => !names.includes(name));
  return { attributes: [...names.flatMap((name) => said.get(name) ?? []), ...kept] };
}

function revised(
  variant: ListingVariant,
  changed: readonly string[],
  { ownNumber, price, quantity }: ListingContent,
): ListingVariant {
  return {
    ...variant,
    ownNumber: changed.includes('货号') ? ownNumber : variant.ownNumber,
    price: changed.includes('单价') ? (price?.amount ?? null) : variant.price,
    stock: changed.includes('数量') ? (quantity?.value ?? null) : variant.stock,
  };
}

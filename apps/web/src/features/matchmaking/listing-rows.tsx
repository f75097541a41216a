import type { ReactNode } from 'react';
import { industryName } from '../../entities/industry/industry-name';
import { AttributeValue } from '../../entities/listing/attribute-value';
import { useListingText } from '../../entities/listing/texts';
import type { ListingCard } from '../../entities/listing/types';
import { MemberLine } from '../../entities/member/member-line';
import { PriceText, QuantityText } from '../../ui/amount';
import { Day } from '../../ui/date-time';
import { useLanguage } from '../../ui/language';
import { useMatchmakingText } from './texts';

/** Rows of a table in which two listings stand side by side, field by field. */
export function ListingRows({ listings }: { listings: readonly [ListingCard, ListingCard] }) {
  const { rows: t } = useMatchmakingText();
  const language = useLanguage();
  const names = new Set(listings.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  const row = (label: string, of: (listing: ListingCard) => ReactNode) => (
    <PairRow key={label} label={label} pair={listings} of={of} />
  );
  return (
    <>
      {row(t.unit, ({ member }) => (
        <MemberLine member={member} />
      ))}
      {row(t.industry, ({ industry }) => industryName(industry, language))}
      {[...names].map((name) => row(name, (listing) => attribute(listing, name)))}
      {row(t.quantity, ({ quantity }) => quantity && <QuantityText quantity={quantity} />)}
      {row(t.price, ({ price, priceUnit }) => (
        <PriceText price={price} per={priceUnit} />
      ))}
      {row(t.time, (listing) => (
        <Time listing={listing} />
      ))}
      {row(t.place, ({ provinceName, regionName }) => `${provinceName} ${regionName}`)}
    </>
  );
}

interface PairRowProps<Item> {
  label: string;
  pair: readonly [Item, Item];
  of: (item: Item) => ReactNode;
}

export function PairRow<Item extends { id: string }>({ label, pair, of }: PairRowProps<Item>) {
  const { none } = useMatchmakingText();
  return (
    <tr>
      <th scope="row">{label}</th>
      {pair.map((item) => (
        <td key={item.id}>{of(item) ?? none}</td>
      ))}
    </tr>
  );
}

function Time({ listing: { leadTimeDays, dueDate } }: { listing: ListingCard }) {
  const t = useListingText();
  const { none } = useMatchmakingText();
  if (leadTimeDays !== null) return t.leadTime(leadTimeDays);
  return dueDate ? <Day on={dueDate} /> : none;
}

function attribute({ attributes }: ListingCard, name: string): ReactNode {
  const found = attributes.find((each) => each.name === name);
  return found && <AttributeValue attribute={found} />;
}

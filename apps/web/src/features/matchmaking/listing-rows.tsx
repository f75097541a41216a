import type { ReactNode } from 'react';
import type { ListingCard } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { PriceText, QuantityText } from '../../ui/amount';
import { Day } from '../../ui/moment';
import { attributeText } from '../catalog/attribute-text';
import { industryName } from '../catalog/industry-name';
import { useCatalogText } from '../catalog/texts';
import { MemberLine } from '../membership/member-line';
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
  const t = useCatalogText();
  const { none } = useMatchmakingText();
  if (leadTimeDays !== null) return t.leadTime(leadTimeDays);
  return dueDate ? <Day on={dueDate} /> : none;
}

function attribute({ attributes }: ListingCard, name: string): string | undefined {
  const found = attributes.find((each) => each.name === name);
  return found && attributeText(found);
}

import type { ReactNode } from 'react';
import { industryName } from '../../entities/industry/industry-name';
import { AttributeValue } from '../../entities/listing/attribute-value';
import {
  attributeName,
  hasTerm,
  orderedAttributes,
  termName,
  type ListingTerm,
} from '../../entities/listing/kind-form';
import { useListingText } from '../../entities/listing/texts';
import type { ListingCard } from '../../entities/listing/types';
import { MemberLine } from '../../entities/member/member-line';
import { PriceText, QuantityText } from '../../ui/amount';
import { Day } from '../../ui/date-time';
import { useLanguage } from '../../ui/language';
import styles from './compare/compare.module.css';
import { useMatchmakingText } from './texts';

interface ListingRowsProps {
  listings: readonly ListingCard[];
  /** One's own, as the first column: what differs from it is marked. */
  own?: ListingCard | undefined;
}

/** Rows of a table in which listings stand side by side, field by field. */
export function ListingRows({ listings, own }: ListingRowsProps) {
  const { rows: t } = useMatchmakingText();
  const language = useLanguage();
  const all = own ? [own, ...listings] : listings;
  const kind = all[0]?.kind ?? 'products';
  const names = new Set(all.flatMap((one) => orderedAttributes(one).map(({ name }) => name)));
  const has = (term: ListingTerm) => all.some((one) => hasTerm(one.kind, term));
  const label = (term: ListingTerm, usual: string) => termName(kind, term, usual, language);
  const row = (label: string, of: (listing: ListingCard) => ReactNode) => (
    <CompareRow key={label} label={label} items={all} of={of} />
  );
  return (
    <>
      {row(t.unit, ({ member }) => (
        <MemberLine member={member} />
      ))}
      {row(t.industry, ({ industry }) => industryName(industry, language))}
      {[...names].map((name) => (
        <CompareRow
          key={name}
          label={attributeName(kind, name, language)}
          items={all}
          of={(listing) => attribute(listing, name)}
          differs={(listing) =>
            own !== undefined &&
            textOf(listing, name) !== null &&
            textOf(listing, name) !== textOf(own, name)
          }
        />
      ))}
      {has('quantity') &&
        row(
          label('quantity', t.quantity),
          ({ quantity }) => quantity && <QuantityText quantity={quantity} />,
        )}
      {has('price') &&
        row(label('price', t.price), ({ price, priceUnit }) => (
          <PriceText price={price} per={priceUnit} />
        ))}
      {row(t.time, (listing) => (
        <Time listing={listing} />
      ))}
      {row(t.place, ({ provinceName, regionName }) => `${provinceName} ${regionName}`)}
    </>
  );
}

interface CompareRowProps<Item> {
  label: string;
  items: readonly Item[];
  of: (item: Item) => ReactNode;
  /** What is marked, and said to whoever cannot see the mark. */
  differs?: (item: Item) => boolean;
  /** So many columns stay empty before the items. */
  indent?: number;
}

export function CompareRow<Item extends { id: string }>(props: CompareRowProps<Item>) {
  const { label, items, of, differs, indent = 0 } = props;
  const { none, comparing: t } = useMatchmakingText();
  return (
    <tr>
      <th scope="row">{label}</th>
      {indent > 0 && <td colSpan={indent} />}
      {items.map((item) =>
        differs?.(item) ? (
          <td key={item.id}>
            <mark className={styles.differs} title={t.differs}>
              {of(item) ?? none}
            </mark>
          </td>
        ) : (
          <td key={item.id}>{of(item) ?? none}</td>
        ),
      )}
    </tr>
  );
}

/** For comparing: without spaces and case. */
function textOf({ attributes }: ListingCard, name: string): string | null {
  const found = attributes.find((each) => each.name === name);
  return found ? `${found.value}${found.unit ?? ''}`.replace(/\s/g, '').toLowerCase() : null;
}

function Time({ listing: { leadTimeDays, dueDate } }: { listing: ListingCard }) {
  const t = useListingText();
  const { none } = useMatchmakingText();
  if (leadTimeDays !== null) return t.leadTime(leadTimeDays);
  return dueDate ? <Day on={dueDate} /> : none;
}

function attribute({ kind, attributes }: ListingCard, name: string): ReactNode {
  const found = attributes.find((each) => each.name === name);
  return found && <AttributeValue attribute={found} kind={kind} />;
}

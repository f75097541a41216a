import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListingCard, Match } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { PriceText, QuantityText } from '../../ui/amount';
import { Day } from '../../ui/moment';
import { attributeText } from '../catalog/attribute-text';
import { industryName } from '../catalog/industry-name';
import { useCatalogText } from '../catalog/texts';
import { MemberLine } from '../membership/member-line';
import styles from './match-page.module.css';
import { useMatchmakingText } from './texts';

/** What is offered beside what is asked, field by field. */
export function Comparison({ match: { supply, demand } }: { match: Match }) {
  const t = useMatchmakingText();
  const language = useLanguage();
  const row = (label: string, of: (listing: ListingCard) => ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{of(supply) ?? t.none}</td>
      <td>{of(demand) ?? t.none}</td>
    </tr>
  );
  const names = [...new Set([...demand.attributes, ...supply.attributes].map(({ name }) => name))];
  return (
    <table className={`${styles.table} ${styles.compare}`}>
      <thead>
        <tr>
          <th scope="col" aria-label={t.field} />
          <th scope="col">
            {t.supply} · <Link to={`/listings/${supply.id}`}>{supply.title}</Link>
          </th>
          <th scope="col">
            {t.demand} · <Link to={`/listings/${demand.id}`}>{demand.title}</Link>
          </th>
        </tr>
      </thead>
      <tbody>
        {row(t.rows.unit, ({ member }) => (
          <MemberLine member={member} />
        ))}
        {row(t.rows.industry, ({ industry }) => industryName(industry, language))}
        {names.map((name) => row(name, (listing) => attribute(listing, name)))}
        {row(t.rows.quantity, ({ quantity }) => quantity && <QuantityText quantity={quantity} />)}
        {row(t.rows.price, ({ price, priceUnit }) => (
          <PriceText price={price} per={priceUnit} />
        ))}
        {row(t.rows.time, (listing) => (
          <Time listing={listing} />
        ))}
        {row(t.rows.place, ({ provinceName, regionName }) => `${provinceName} ${regionName}`)}
      </tbody>
    </table>
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

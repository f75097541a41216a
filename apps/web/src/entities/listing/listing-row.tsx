import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PriceText, QuantityText } from '../../ui/amount';
import { Deadline } from '../../ui/date-time';
import { useLanguage } from '../../ui/language';
import { Marked } from '../../ui/marked';
import { industryName } from '../industry/industry-name';
import { MemberLine } from '../member/member-line';
import { Picture } from './drawing';
import { attributeName, factText, hasTerm, listedAttributes } from './kind-form';
import { isLowestPrice } from './listing-price';
import styles from './listing-row.module.css';
import { SideTag } from './tags';
import { useListingText } from './texts';
import { titleLanguage } from './title-language';
import type { ListingCard } from './types';

const SHOWN_ATTRIBUTES = 3;

interface ListingRowProps {
  listing: ListingCard & { highlight?: { title: string } };
  /** Instead of the unit, where every row is of the same one. */
  foot?: ReactNode;
}

/** A listing among others: what it is, of whom, for how much. */
export function ListingRow({ listing, foot }: ListingRowProps) {
  const t = useListingText();
  const language = useLanguage();
  return (
    <div className={styles.row}>
      <Picture listing={listing} size={72} />
      <div className={styles.main}>
        <div className={styles.title}>
          <SideTag side={listing.side} />
          <Link to={`/listings/${listing.id}`} lang={titleLanguage(listing.title)}>
            <Marked text={listing.highlight?.title ?? listing.title} />
          </Link>
        </div>
        <div className={styles.facts}>
          <span>{industryName(listing.industry, language) ?? t.kinds[listing.kind]}</span>
          {listedAttributes(listing, SHOWN_ATTRIBUTES).map((attribute) => (
            <span key={attribute.name}>
              {attributeName(listing.kind, attribute.name, language)}{' '}
              {factText(listing.kind, attribute, language)}
            </span>
          ))}
        </div>
        <div className={styles.foot}>{foot ?? <MemberLine member={listing.member} />}</div>
      </div>
      <Figures listing={listing} />
    </div>
  );
}

function Figures({ listing }: { listing: ListingCard }) {
  const t = useListingText();
  const { price, priceUnit, quantity, leadTimeDays, dueDate } = listing;
  return (
    <div className={styles.figures}>
      {(price || hasTerm(listing.kind, 'price')) && (
        <span className={styles.price}>
          <PriceText price={price} per={priceUnit} lowest={isLowestPrice(listing)} />
        </span>
      )}
      {quantity && (
        <span className={styles.quiet}>
          <QuantityText quantity={quantity} />
        </span>
      )}
      {leadTimeDays !== null && <span className={styles.quiet}>{t.leadTime(leadTimeDays)}</span>}
      {dueDate && (
        <span className={styles.quiet}>
          {t.due} <Deadline at={dueDate} />
        </span>
      )}
    </div>
  );
}

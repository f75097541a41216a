import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PriceText } from '../../ui/amount';
import { Tag } from '../../ui/tag';
import { listingPrice } from '../listing/listing-price';
import { SideTag } from '../listing/tags';
import { titleLanguage } from '../listing/title-language';
import { MemberLine } from '../member/member-line';
import styles from './match-row.module.css';
import { Misfits } from './misfits';
import { Score } from './score';
import { useMatchText } from './texts';
import type { Match } from './types';

interface MatchRowProps {
  match: Match;
  actions?: ReactNode;
  /** It stands under the listing of mine that it is for. */
  isGrouped?: boolean;
}

/** A match among others: theirs first, why, and which of mine it is for. */
export function MatchRow({ match, actions, isGrouped }: MatchRowProps) {
  const t = useMatchText();
  const mine = match[match.mine];
  const theirs = match[match.mine === 'supply' ? 'demand' : 'supply'];
  return (
    <div className={styles.row}>
      <Score match={match} />
      <div className={styles.main}>
        <div className={styles.title}>
          <SideTag side={theirs.side} />
          <Link to={`/matches/${match.id}`} lang={titleLanguage(theirs.title)}>
            {theirs.title}
          </Link>
          {match.isNearest && <Tag tone="warn">{t.nearest}</Tag>}
          {theirs.variant && <Tag>{theirs.variant.model}</Tag>}
          {match.counterpartInterested && <Tag tone="good">{t.theirInterest}</Tag>}
        </div>
        <Misfits match={match} />
        <p className={styles.sentence}>{match.sentence}</p>
        <div className={styles.quiet}>
          <MemberLine member={theirs.member} />
          <PriceText price={listingPrice(theirs)} per={theirs.priceUnit} />
          {!isGrouped && (
            <span>
              {t.for} <Link to={`/listings/${mine.id}`}>{mine.title}</Link>
            </span>
          )}
        </div>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

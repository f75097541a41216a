import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SideTag } from '../../entities/listing/tags';
import { titleLanguage } from '../../entities/listing/title-language';
import type { Match } from '../../entities/match/types';
import { useMatchText } from '../../entities/match/texts';
import { PageList } from '../../ui/page-list';
import styles from './grouped-matches.module.css';
import type { MatchesFilter } from './match-filters';
import { useMatchGroups } from './queries';
import { useMatchmakingText } from './texts';
import type { MatchGroup } from './types';

interface GroupedMatchesProps {
  chosen: MatchesFilter;
  row: (match: Match) => ReactNode;
  empty: ReactNode;
}

/** Matches under the listings of mine that they are for: the best few of each. */
export function GroupedMatches({ chosen, row, empty }: GroupedMatchesProps) {
  const { title } = useMatchText();
  const groups = useMatchGroups(chosen);
  return (
    <PageList
      pages={groups}
      label={title}
      keyOf={({ listing }) => listing.id}
      row={(group) => <Group group={group} chosen={chosen} row={row} />}
      empty={empty}
    />
  );
}

interface GroupProps extends Omit<GroupedMatchesProps, 'empty'> {
  group: MatchGroup;
}

function Group({ group: { listing, total, matches }, chosen, row }: GroupProps) {
  const t = useMatchmakingText();
  const kept = Object.entries({ ...chosen, listingId: listing.id }).filter(([, value]) => value);
  const all = `/matches?${new URLSearchParams(kept).toString()}`;
  return (
    <section aria-label={listing.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <SideTag side={listing.side} />{' '}
          <Link to={`/listings/${listing.id}`} lang={titleLanguage(listing.title)}>
            {listing.title}
          </Link>
        </h2>
        {total > matches.length && <Link to={all}>{t.allOfListing(total)}</Link>}
      </header>
      <ul>
        {matches.map((match) => (
          <li key={match.id}>{row(match)}</li>
        ))}
      </ul>
    </section>
  );
}

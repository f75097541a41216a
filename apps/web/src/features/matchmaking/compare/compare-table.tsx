import { Link } from 'react-router';
import type { ListingCard } from '../../../entities/listing/types';
import { Misfits } from '../../../entities/match/misfits';
import { Score } from '../../../entities/match/score';
import { useMatchText } from '../../../entities/match/texts';
import type { Match } from '../../../entities/match/types';
import { Table } from '../../../ui/table';
import { ListingRows, PairRow } from '../listing-rows';
import { MatchActions } from '../match-actions';
import { useMatchmakingText } from '../texts';
import styles from './compare.module.css';
import { FactorRows } from './factor-rows';

const theirsOf = (match: Match): ListingCard =>
  match[match.mine === 'supply' ? 'demand' : 'supply'];

export function CompareTable({ matches }: { matches: readonly [Match, Match] }) {
  const t = useMatchmakingText();
  const match = useMatchText();
  const [left, right] = matches;
  return (
    <Table label={t.comparing.title} kind="facts">
      <thead>
        <tr>
          <th scope="col" aria-label={t.field} />
          {matches.map((match) => (
            <th scope="col" key={match.id}>
              <Score match={match} />
              <Link to={`/matches/${match.id}`}>{theirsOf(match).title}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <PairRow
          label={t.comparing.why}
          pair={matches}
          of={(match) => (
            <>
              <Misfits match={match} />
              {match.sentence}
            </>
          )}
        />
        <PairRow
          label={match.for}
          pair={matches}
          of={(match) => (
            <Link to={`/listings/${match[match.mine].id}`}>{match[match.mine].title}</Link>
          )}
        />
        <ListingRows listings={[theirsOf(left), theirsOf(right)]} />
        <FactorRows matches={matches} />
        <PairRow
          label={t.comparing.next}
          pair={matches}
          of={(match) => (
            <div className={styles.actions}>
              <MatchActions match={match} />
            </div>
          )}
        />
      </tbody>
    </Table>
  );
}

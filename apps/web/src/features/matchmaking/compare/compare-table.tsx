import { Link } from 'react-router';
import type { ListingCard } from '../../../entities/listing/types';
import { Misfits } from '../../../entities/match/misfits';
import { Score } from '../../../entities/match/score';
import { useMatchText } from '../../../entities/match/texts';
import type { Match } from '../../../entities/match/types';
import { Table } from '../../../ui/table';
import { CompareRow, ListingRows } from '../listing-rows';
import { MatchActions } from '../match-actions';
import { useMatchmakingText } from '../texts';
import styles from './compare.module.css';
import { FactorRows } from './factor-rows';

const mineOf = (match: Match): ListingCard => match[match.mine];
const theirsOf = (match: Match): ListingCard =>
  match[match.mine === 'supply' ? 'demand' : 'supply'];

/** My own listing stands first where all candidates are for the same one; what differs from it is marked. */
export function CompareTable({ matches }: { matches: readonly Match[] }) {
  const t = useMatchmakingText();
  const mine = [...new Map(matches.map((match) => [mineOf(match).id, mineOf(match)])).values()];
  const own = mine.length === 1 ? mine[0] : undefined;
  return (
    <Table label={t.comparing.title} kind="facts">
      <thead>
        <tr>
          <th scope="col" aria-label={t.field} />
          {own && (
            <th scope="col">
              {t.comparing.mine} · <Link to={`/listings/${own.id}`}>{own.title}</Link>
            </th>
          )}
          {matches.map((match) => (
            <th scope="col" key={match.id}>
              <Score match={match} />
              <Link to={`/matches/${match.id}`}>{theirsOf(match).title}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <About matches={matches} own={own} />
        <ListingRows listings={matches.map(theirsOf)} own={own} />
        <FactorRows matches={matches} indent={own ? 1 : 0} />
        <CompareRow
          label={t.comparing.next}
          indent={own ? 1 : 0}
          items={matches}
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

function About({ matches, own }: { matches: readonly Match[]; own: ListingCard | undefined }) {
  const t = useMatchmakingText();
  const match = useMatchText();
  return (
    <>
      <CompareRow
        label={t.comparing.why}
        indent={own ? 1 : 0}
        items={matches}
        of={(match) => (
          <>
            <Misfits match={match} />
            {match.sentence}
          </>
        )}
      />
      {!own && (
        <CompareRow
          label={match.for}
          indent={0}
          items={matches}
          of={(match) => <Link to={`/listings/${mineOf(match).id}`}>{mineOf(match).title}</Link>}
        />
      )}
    </>
  );
}

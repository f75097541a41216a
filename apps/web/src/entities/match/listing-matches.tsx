import { Link } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { MatchRow } from './match-row';
import { useBestMatches } from './queries';
import { useMatchText } from './texts';

/** The best counterparts of one of my listings; they come in by themselves as they are found. */
export function ListingMatches({ listingId }: { listingId: string }) {
  const t = useMatchText();
  const matches = useBestMatches(listingId);
  const all = `/matches?${new URLSearchParams({ listingId }).toString()}`;
  return (
    <Panel title={t.title} flush extra={<Link to={all}>{t.all}</Link>}>
      <Loaded query={matches}>
        {({ items }) =>
          items.length === 0 ? (
            <p role="status" style={{ padding: '4px 16px', color: 'var(--wc-quiet)' }}>
              {t.searching}
            </p>
          ) : (
            <ul>
              {items.map((match) => (
                <li key={match.id}>
                  <MatchRow match={match} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

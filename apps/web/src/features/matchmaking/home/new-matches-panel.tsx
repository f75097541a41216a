import { Link } from 'react-router';
import { MatchRow } from '../../../entities/match/match-row';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useBestNewMatches } from '../queries';
import { useMatchmakingHomeText } from './texts';

export function NewMatchesPanel() {
  const t = useMatchmakingHomeText();
  const matches = useBestNewMatches();
  return (
    <Panel title={t.title} flush extra={<Link to="/matches">{t.all}</Link>}>
      <Loaded query={matches}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.none}>{t.hint}</EmptyHint>
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

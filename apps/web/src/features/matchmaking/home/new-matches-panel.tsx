import { Link } from 'react-router';
import { useMemberHome } from '../../../entities/home/queries';
import { MatchRow } from '../../../entities/match/match-row';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useMatchmakingHomeText } from './texts';

export function NewMatchesPanel() {
  const t = useMatchmakingHomeText();
  const home = useMemberHome();
  const count = home.data?.newMatches.count ?? 0;
  return (
    <Panel
      title={
        <>
          {t.title} {count > 0 && <Tag tone="primary">{count}</Tag>}
        </>
      }
      flush
      extra={<Link to="/matches">{t.all}</Link>}
    >
      <Loaded query={home}>
        {({ newMatches }) =>
          newMatches.items.length === 0 ? (
            <EmptyHint title={t.none}>{t.hint}</EmptyHint>
          ) : (
            <ul>
              {newMatches.items.map((match) => (
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

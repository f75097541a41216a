import { useParams } from 'react-router';
import { lostOf, partPoints, worstParts } from '../../entities/match/points';
import { Misfits } from '../../entities/match/misfits';
import { useMatch } from '../../entities/match/queries';
import { Score } from '../../entities/match/score';
import { useMatchText } from '../../entities/match/texts';
import type { Match } from '../../entities/match/types';
import { useFactorName } from '../../entities/match/use-factor-name';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { Comparison } from './comparison';
import { MatchActions } from './match-actions';
import styles from './match-page.module.css';
import { ScoreTable } from './score-table';
import { useMatchmakingText } from './texts';
import { useBasis } from './use-basis';

export function MatchPage() {
  const { id = '' } = useParams();
  const match = useMatch(id);
  return <Loaded query={match}>{(data) => <Content match={data} />}</Loaded>;
}

function Content({ match }: { match: Match }) {
  const t = useMatchmakingText();
  const { theirInterest, nearest } = useMatchText();
  const theirs = match[match.mine === 'supply' ? 'demand' : 'supply'];
  return (
    <Page
      title={theirs.title}
      tags={
        <>
          {match.isNearest && <Tag tone="warn">{nearest}</Tag>}
          {match.counterpartInterested && <Tag tone="good">{theirInterest}</Tag>}
        </>
      }
      back={{ to: '/matches', label: t.back }}
      actions={<MatchActions match={match} primary />}
    >
      <Panel>
        <div className={styles.head}>
          <Score match={match} />
          <div className={styles.sentence}>
            <Misfits match={match} />
            <p>{match.sentence}</p>
            <NotHigher match={match} />
          </div>
        </div>
      </Panel>
      <Panel title={t.compare}>
        <Comparison match={match} />
      </Panel>
      <Panel title={t.parts}>
        <ScoreTable match={match} />
      </Panel>
    </Page>
  );
}

function NotHigher({ match }: { match: Match }) {
  const t = useMatchmakingText();
  const basisOf = useBasis();
  const factorName = useFactorName();
  const worst = worstParts(match.parts, 3);
  return (
    <div className={styles.quiet}>
      {t.whyNotHigher} {worst.length === 0 && t.perfect}
      <ul>
        {worst.map((part) => (
          <li key={part.factor}>
            {t.lost(factorName(part.factor), partPoints(lostOf(part)), basisOf(part))}
          </li>
        ))}
      </ul>
    </div>
  );
}

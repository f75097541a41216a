import { Link } from 'react-router';
import type { MemberHome as Waiting } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { useMe } from '../../app/session';
import { EmptyHint } from '../../ui/empty-hint';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import layout from '../../ui/layout.module.css';
import { StartButtons } from '../catalog/start-buttons';
import { MatchRow } from '../matchmaking/match-row';
import { CoastTag } from '../membership/tags';
import { unitName } from '../membership/unit-name';
import { RoomRow } from '../negotiation/room-row';
import styles from './columns.module.css';
import { DraftsPanel, ExpiringPanel, ImportsPanel } from './listing-panels';
import { useMemberHome } from './queries';
import { useHomeText } from './texts';

/** What waits for me, and the next step one click away. */
export function MemberHome() {
  const { member: t } = useHomeText();
  const home = useMemberHome();
  const unit = useMe()?.member;
  const language = useLanguage();
  return (
    <Page
      title={t.title}
      subtitle={
        unit && (
          <>
            {unitName(unit, language)} <CoastTag coast={unit.coast} place={unit.provinceName} />
          </>
        )
      }
      actions={<StartButtons />}
    >
      <Loaded query={home} rows={8}>
        {(data) => <Waits home={data} />}
      </Loaded>
    </Page>
  );
}

function Waits({ home }: { home: Waiting }) {
  return (
    <div className={styles.columns}>
      <div className={layout.stack}>
        <Turns turns={home.turns} />
        <NewMatches matches={home.newMatches} />
      </div>
      <div className={layout.stack}>
        <ExpiringPanel listings={home.expiringListings} />
        <DraftsPanel drafts={home.drafts} />
        <ImportsPanel />
      </div>
    </div>
  );
}

function Turns({ turns }: { turns: Waiting['turns'] }) {
  const { member: t } = useHomeText();
  return (
    <Panel title={t.turns} flush extra={<Link to="/deal-rooms">{t.allRooms}</Link>}>
      {turns.length === 0 ? (
        <EmptyHint title={t.turnsNone}>{t.turnsHint}</EmptyHint>
      ) : (
        <ul>
          {turns.map((room) => (
            <li key={room.id}>
              <RoomRow room={room} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function NewMatches({ matches }: { matches: Waiting['newMatches'] }) {
  const { member: t } = useHomeText();
  const count = matches.count > 0 && <Tag tone="primary">{matches.count}</Tag>;
  return (
    <Panel
      title={
        <>
          {t.matches} {count}
        </>
      }
      flush
      extra={<Link to="/matches">{t.allMatches}</Link>}
    >
      {matches.items.length === 0 ? (
        <EmptyHint title={t.matchesNone}>{t.matchesHint}</EmptyHint>
      ) : (
        <ul>
          {matches.items.map((match) => (
            <li key={match.id}>
              <MatchRow match={match} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

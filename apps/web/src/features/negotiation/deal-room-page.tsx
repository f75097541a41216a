import { Button, Grid, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { DealRoom } from '../../entities/deal-room/types';
import { MemberLine } from '../../entities/member/member-line';
import { Deadline } from '../../ui/date-time';
import layout from '../../ui/layout.module.css';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { CloseRoom } from './close-room';
import { Conversation } from './conversation';
import styles from './deal-room-page.module.css';
import { PairPanel } from './pair-panel';
import { useDealRoom } from './queries';
import { RoomStateTag, TurnTag } from './tags';
import { TermsPanel } from './terms-panel';
import { useNegotiationText } from './texts';

export function DealRoomPage() {
  const { id = '' } = useParams();
  const room = useDealRoom(id);
  return <Loaded query={room}>{(data) => <Content room={data} />}</Loaded>;
}

function Content({ room }: { room: DealRoom }) {
  const t = useNegotiationText();
  return (
    <Page
      title={room.subject}
      tags={<Tags room={room} />}
      subtitle={
        <>
          {room.number} · {t.roles[room.role]}（{t.me}） ↔ <MemberLine member={room.counterpart} />{' '}
          · <About room={room} />
        </>
      }
      back={{ to: '/deal-rooms', label: t.back }}
      actions={
        <>
          <LinkButton to={`/deal-rooms/${room.id}/documents`}>{t.room.documents}</LinkButton>
          <Button href={`/api/v1/deal-rooms/${room.id}/record.pdf`} download>
            {t.room.recordPdf}
          </Button>
          {room.actions.includes('close') && <CloseButton room={room} />}
        </>
      }
    >
      <Sides room={room} />
    </Page>
  );
}

function Tags({ room }: { room: DealRoom }) {
  const { offers: t, room: texts } = useNegotiationText();
  const { currentOffer } = room;
  return (
    <>
      {room.state === 'open' && !room.readOnlyReason && <TurnTag turn={room.turn} />}
      {room.state !== 'open' && <RoomStateTag state={room.state} />}
      {room.readOnlyReason && <Tag tone="warn">{texts.readOnly}</Tag>}
      {currentOffer && (
        <Tag tone="plain">
          {t.expires} <Deadline at={currentOffer.validUntil} />
        </Tag>
      )}
    </>
  );
}

/** What is negotiated about: the listings of both sides that can still be seen. */
function About({ room }: { room: DealRoom }) {
  const t = useNegotiationText();
  const listing = room.role === 'buyer' ? room.supply : room.demand;
  if (room.matchId)
    return (
      <Link className="inline-link" to={`/matches/${room.matchId}`}>
        {t.room.matched}
      </Link>
    );
  return listing ? (
    <Link className="inline-link" to={`/listings/${listing.id}`}>
      {listing.title}
    </Link>
  ) : (
    t.states[room.state]
  );
}

/** Side by side; on a phone one of the two. */
function Sides({ room }: { room: DealRoom }) {
  const { room: t } = useNegotiationText();
  const { lg } = Grid.useBreakpoint();
  const terms = <TermsPanel room={room} />;
  const pair = <PairPanel room={room} />;
  if (lg !== false) {
    return (
      <div className={styles.columns}>
        <Panel title={t.conversation} flush>
          <Conversation room={room} />
        </Panel>
        <div className={layout.stack}>
          {pair}
          {terms}
        </div>
      </div>
    );
  }
  return (
    <Tabs
      items={[
        {
          key: 'conversation',
          label: t.conversation,
          children: (
            <div className={layout.stack}>
              {pair}
              <Panel flush>
                <Conversation room={room} />
              </Panel>
            </div>
          ),
        },
        { key: 'terms', label: t.terms, children: terms },
      ]}
    />
  );
}

function CloseButton({ room }: { room: DealRoom }) {
  const { room: t } = useNegotiationText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.close}</Button>
      {open && <CloseRoom roomId={room.id} onClose={() => setOpen(false)} />}
    </>
  );
}

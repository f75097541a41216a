import { Button } from 'antd';
import { useLayoutEffect, useRef } from 'react';
import type { DealRoom } from '../../entities/deal-room/types';
import { useMe } from '../../entities/session/session';
import { EmptyHint } from '../../ui/empty-hint';
import { Loaded } from '../../ui/loaded';
import { Composer } from './composer';
import styles from './conversation.module.css';
import { MessageBubble, OutgoingBubble } from './message-bubble';
import { useMarkRead, useRoomMessages, useOutgoing, useSendMessage } from './messages';
import { useNegotiationText } from './texts';
import type { Message } from './types';

/** The messages of a room, and the field for the next one. New messages arrive by themselves. */
export function Conversation({ room }: { room: DealRoom }) {
  const { room: t } = useNegotiationText();
  const reasons: Readonly<Record<string, string>> = t.reasons;
  const canWrite = room.actions.includes('post-message');
  return (
    <div className={styles.conversation}>
      <Messages room={room} />
      {canWrite ? (
        <Composer key={room.id} room={room} />
      ) : (
        <p className={styles.readOnly} role="status">
          {reasons[room.readOnlyReason ?? ''] ?? t.readOnlyOther}
        </p>
      )}
    </div>
  );
}

function Messages({ room }: { room: DealRoom }) {
  const { messages: t } = useNegotiationText();
  const query = useRoomMessages(room.id);
  const newest = query.data?.at(-1)?.seq;
  const outgoing = useOutgoing(room.id, query.data);
  useMarkRead(room.id, newest, room.unread);
  const scroll = useScrollToEnd(newest, outgoing.length);
  return (
    <div className={styles.scroll} ref={scroll} role="log" tabIndex={0} aria-live="polite">
      <span className={styles.first} />
      {query.hasNextPage && (
        <Button
          size="small"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t.older}
        </Button>
      )}
      <Loaded query={query} rows={6}>
        {(messages) => <MessageList room={room} messages={messages} />}
      </Loaded>
      <OutgoingList roomId={room.id} outgoing={outgoing} />
    </div>
  );
}

function MessageList({ room, messages }: { room: DealRoom; messages: readonly Message[] }) {
  const { messages: t } = useNegotiationText();
  const me = useMe();
  if (messages.length === 0) return <EmptyHint title={t.empty} />;
  return messages.map((message) => (
    <MessageBubble
      key={message.id}
      message={message}
      isOwnUnit={message.author?.side === room.role}
      isMine={message.author?.personId === me?.person.id}
    />
  ));
}

interface OutgoingListProps {
  roomId: string;
  outgoing: ReturnType<typeof useOutgoing>;
}

function OutgoingList({ roomId, outgoing }: OutgoingListProps) {
  const send = useSendMessage(roomId);
  return outgoing.map(({ message, failed }) => (
    <OutgoingBubble
      key={message.clientId}
      message={message}
      failed={failed}
      onRetry={() => send.mutate(message)}
    />
  ));
}

/** Scrolls to new messages; loading older ones keeps the position. */
function useScrollToEnd(newest: number | undefined, sent: number) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.scrollTo({ top: ref.current.scrollHeight });
  }, [newest, sent]);
  return ref;
}

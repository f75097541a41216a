import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useOpenDealRoom } from '../../entities/deal-room/queries';
import type { Match } from '../../entities/match/types';
import { LinkButton } from '../../ui/link-button';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { DismissMatch } from './dismiss-match';
import { useFeedback, type Verdict } from './queries';
import { useMatchmakingText } from './texts';

/** The next step, and what we think of it; both verdicts can be taken back. */
export function MatchActions({ match, primary }: { match: Match; primary?: boolean }) {
  const t = useMatchmakingText();
  const { give, isPending } = useVerdict(match.id);
  const size = primary ? undefined : 'small';
  const { verdict, reason, note } = match.myFeedback ?? {};
  if (verdict === 'not_relevant') {
    return (
      <>
        <span>{t.dismissed(note ?? (reason ? t.reasons[reason] : null))}</span>
        <Button size={size} loading={isPending} onClick={() => give(null)}>
          {t.undo}
        </Button>
      </>
    );
  }
  const interested = verdict === 'interested';
  return (
    <>
      <RoomButton match={match} size={size} />
      <Button
        size={size}
        aria-pressed={interested}
        type={interested ? 'dashed' : 'default'}
        loading={isPending}
        onClick={() => give(interested ? null : { verdict: 'interested' })}
      >
        {interested ? `${t.myInterest} · ${t.undo}` : t.interested}
      </Button>
      <DismissMatch
        size={size}
        onDismiss={(why, text) => give({ verdict: 'not_relevant', reason: why, note: text })}
      />
    </>
  );
}

/** A dismissed match leaves the list at once, so that its undo stands in the message. */
function useVerdict(matchId: string) {
  const t = useMatchmakingText();
  const { message } = useMessages();
  const feedback = useFeedback(matchId);
  const confirm = (verdict: Verdict | null) => {
    if (verdict?.verdict === 'interested') void message.success(t.notified);
    if (verdict?.verdict !== 'not_relevant') return;
    const undo = (
      <Button type="link" size="small" onClick={() => give(null)}>
        {t.undo}
      </Button>
    );
    void message.success({
      content: (
        <>
          {t.thanks} {undo}
        </>
      ),
      key: matchId,
      duration: 6,
    });
  };
  const give = (verdict: Verdict | null) => {
    void message.destroy(matchId);
    sendChange(feedback, verdict, {
      onSuccess: () => confirm(verdict),
      onError: (error) => void message.error(messageOf(error)),
    });
  };
  return { give, isPending: feedback.isPending };
}

function RoomButton({ match, size }: { match: Match; size: 'small' | undefined }) {
  const t = useMatchmakingText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const open = useOpenDealRoom();
  if (match.dealRoomId) {
    return (
      <LinkButton type="primary" size={size} to={`/deal-rooms/${match.dealRoomId}`}>
        {t.enter}
      </LinkButton>
    );
  }
  const start = () =>
    open.mutate(
      { matchId: match.id },
      {
        onSuccess: ({ id }) => void navigate(`/deal-rooms/${id}`),
        onError: (error) => void message.error(messageOf(error)),
      },
    );
  return (
    <Button type="primary" size={size} loading={open.isPending} onClick={start}>
      {t.open}
    </Button>
  );
}

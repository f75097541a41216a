import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { Match, NotRelevantReason } from '../../app/contract';
import { messageOf } from '../../app/problem';
import { LinkButton } from '../../ui/link-button';
import { useSay } from '../../ui/say';
import { useOpenDealRoom } from '../negotiation/queries';
import { useFeedback, type Verdict } from './queries';
import { useMatchmakingText } from './texts';

const REASONS = [
  'wrong_product',
  'wrong_spec',
  'price',
  'region',
  'already_partner',
  'other',
] as const satisfies NotRelevantReason[];

/** The next step, and what we think of it; both verdicts can be taken back. */
export function MatchActions({ match, primary }: { match: Match; primary?: boolean }) {
  const t = useMatchmakingText();
  const { say, isPending } = useVerdict(match.id);
  const size = primary ? undefined : 'small';
  const { verdict, reason } = match.myFeedback ?? {};
  if (verdict === 'not_relevant') {
    return (
      <>
        <span>{t.dismissed(reason ? t.reasons[reason] : null)}</span>
        <Button size={size} loading={isPending} onClick={() => say(null)}>
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
        onClick={() => say(interested ? null : { verdict: 'interested' })}
      >
        {interested ? `${t.myInterest} · ${t.undo}` : t.interested}
      </Button>
      <Dismiss size={size} onDismiss={(reason) => say({ verdict: 'not_relevant', reason })} />
    </>
  );
}

/** A dismissed match leaves the list at once, so that its undo stands in the message. */
function useVerdict(matchId: string) {
  const t = useMatchmakingText();
  const { message } = useSay();
  const feedback = useFeedback(matchId);
  const confirm = (verdict: Verdict | null) => {
    if (verdict?.verdict === 'interested') void message.success(t.told);
    if (verdict?.verdict !== 'not_relevant') return;
    const undo = (
      <Button type="link" size="small" onClick={() => say(null)}>
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
  const say = (verdict: Verdict | null) => {
    void message.destroy(matchId);
    feedback.mutate(verdict, {
      onSuccess: () => confirm(verdict),
      onError: (error) => void message.error(messageOf(error)),
    });
  };
  return { say, isPending: feedback.isPending };
}

interface DismissProps {
  size: 'small' | undefined;
  onDismiss: (reason: NotRelevantReason) => void;
}

function Dismiss({ size, onDismiss }: DismissProps) {
  const t = useMatchmakingText();
  const reasons = REASONS.map((reason) => ({ key: reason, label: t.reasons[reason] }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [{ type: 'group', label: t.why, children: reasons }],
        onClick: ({ key }) => onDismiss(key as NotRelevantReason),
      }}
    >
      <Button size={size} type="text">
        {t.notRelevant}
      </Button>
    </Dropdown>
  );
}

function RoomButton({ match, size }: { match: Match; size: 'small' | undefined }) {
  const t = useMatchmakingText();
  const { message } = useSay();
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

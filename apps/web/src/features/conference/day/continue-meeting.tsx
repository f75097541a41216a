import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { LinkButton } from '../../../ui/link-button';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useContinueMeeting } from './queries';
import { useDayText } from './texts';
import type { DealSide } from './types';

interface Props {
  meetingId: string;
  /** Of my unit, as the listings say that fit best. */
  side: DealSide | null;
  roomId: string | null;
}

/** From the table into the deal room with one tap; where no listings match one says who buys. */
export function ContinueMeeting({ meetingId, side, roomId }: Props) {
  const { goOn: t } = useDayText();
  const navigate = useNavigate();
  const open = useContinueMeeting(meetingId);
  if (roomId) return <LinkButton to={`/deal-rooms/${roomId}`}>{t.there}</LinkButton>;
  const goOn = (chosen: DealSide | null) =>
    open.mutate(chosen, { onSuccess: (room) => void navigate(`/deal-rooms/${room.roomId}`) });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      {side ? (
        <Button loading={open.isPending} onClick={() => goOn(null)}>
          {t.open}
        </Button>
      ) : (
        (['buyer', 'seller'] as const).map((one) => (
          <Button key={one} loading={open.isPending} onClick={() => goOn(one)}>
            {t.as[one]}
          </Button>
        ))
      )}
      {open.error && <ProblemNotice error={open.error} />}
    </div>
  );
}

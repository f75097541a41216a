import { Select } from 'antd';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useSeatRepresentative } from './queries';
import { useSessionText } from './texts';
import type { Board, BoardMeeting } from './types';

interface SeatRepresentativesProps {
  board: Board;
  meeting: BoardMeeting;
}

/** Who of the two units sits at a meeting, as the secretariat sets it. */
export function SeatRepresentatives({ board, meeting }: SeatRepresentativesProps) {
  const { board: t } = useSessionText();
  const seat = useSeatRepresentative(board.id);
  const { id: meetingId, version, aMemberId, bMemberId } = meeting;
  const sides = [
    {
      memberId: aMemberId,
      unit: meeting.aName,
      delegateId: meeting.aDelegateId,
      person: meeting.aPerson,
    },
    {
      memberId: bMemberId,
      unit: meeting.bName,
      delegateId: meeting.bDelegateId,
      person: meeting.bPerson,
    },
  ];
  return (
    <div style={{ margin: '8px 0' }}>
      <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
        {sides.map(({ memberId, unit, delegateId, person }) => (
          <label key={memberId} style={{ display: 'grid', gap: 2 }}>
            {t.seat(unit)}
            <Select
              aria-label={t.seat(unit)}
              size="small"
              style={{ minWidth: 160 }}
              disabled={seat.isPending}
              value={delegateId}
              onChange={(chosen) => seat.mutate({ meetingId, version, delegateId: chosen })}
              options={peopleOf(board, memberId, { delegateId, name: person })}
            />
          </label>
        ))}
      </div>
      <small style={{ color: 'var(--wc-quiet)' }}>{t.seatHint}</small>
      {seat.error && <ProblemNotice error={seat.error} />}
    </div>
  );
}

/** Whoever sits there is among them, even where they cannot sit at a table any more. */
function peopleOf(
  { people }: Board,
  unit: string,
  seated: { delegateId: string; name: string },
): { value: string; label: string }[] {
  const own = people.filter(({ memberId }) => memberId === unit);
  const all = own.some(({ delegateId }) => delegateId === seated.delegateId)
    ? own
    : [seated, ...own];
  return all.map(({ delegateId, name }) => ({ value: delegateId, label: name }));
}

import { Button } from 'antd';
import { LockOutlined } from '@ant-design/icons';
import { useSessionText } from './texts';
import type { BoardMeeting } from './types';

interface BoardCellProps {
  meeting: BoardMeeting | null;
  picked: BoardMeeting | null;
  mayWork: boolean;
  onPick: (id: string | null) => void;
  /** The meeting that was chosen goes here. */
  onMove: (picked: BoardMeeting) => void;
}

/** One table in one slot. */
export function BoardCell({ meeting, picked, mayWork, onPick, onMove }: BoardCellProps) {
  const { board: t } = useSessionText();
  if (!meeting) {
    if (!picked || !mayWork) return <span style={{ color: 'var(--wc-quiet)' }}>{t.empty}</span>;
    return (
      <Button
        size="small"
        type="dashed"
        onClick={() => onMove(picked)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={() => onMove(picked)}
      >
        {t.moveHere}
      </Button>
    );
  }
  const isPicked = picked?.id === meeting.id;
  const press = () => (picked && !isPicked ? onMove(picked) : onPick(isPicked ? null : meeting.id));
  return (
    <Button
      type={isPicked ? 'primary' : 'default'}
      aria-pressed={isPicked}
      disabled={!mayWork}
      onClick={press}
      draggable={mayWork}
      onDragStart={() => onPick(meeting.id)}
      onDragOver={(event) => picked && !isPicked && event.preventDefault()}
      onDrop={() => picked && !isPicked && onMove(picked)}
      style={{ height: 'auto', whiteSpace: 'normal', textAlign: 'start', minWidth: 140 }}
    >
      {meeting.locked && <LockOutlined aria-label={t.locked} />} {meeting.aName} × {meeting.bName}
      {meeting.changed && <small> · {t.changed}</small>}
    </Button>
  );
}

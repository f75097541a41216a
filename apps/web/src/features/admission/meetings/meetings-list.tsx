import { Link } from 'react-router';
import { Day } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useMeetings } from '../queries';
import { useAdmissionText } from '../texts';

interface MeetingsListProps {
  /** Where meetings are read: below this path. */
  path: string;
  emptyHint: string;
}

export function MeetingsList({ path, emptyHint }: MeetingsListProps) {
  const { meetings: t } = useAdmissionText();
  const meetings = useMeetings();
  return (
    <Panel flush>
      <PageList
        pages={meetings}
        label={t.list}
        keyOf={({ id }) => id}
        row={({ id, kind, heldOn, cases, open, minutesNumber }) => (
          <ItemRow
            title={
              <Link to={`${path}/${id}`}>
                <strong>{t.kinds[kind]}</strong>
              </Link>
            }
            hint={minutesNumber ? t.minutesOf(minutesNumber) : t.cases(cases, open)}
            extra={<Day on={heldOn} />}
          />
        )}
        empty={<EmptyHint title={t.empty}>{emptyHint}</EmptyHint>}
      />
    </Panel>
  );
}

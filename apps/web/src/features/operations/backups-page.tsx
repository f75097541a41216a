import { Alert, Tag } from 'antd';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { formatSize } from '../../ui/file-size';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useNow } from '../../ui/clock';
import { useBackups } from './queries';
import { useOperationsText } from './texts';
import type { Backup } from './types';

/** A night may be missed; two may not. */
const LATE_MS = 48 * 3_600_000;

export function BackupsPage() {
  const { backups: t } = useOperationsText();
  const backups = useBackups();
  return (
    <Page title={t.title}>
      <Loaded query={backups}>
        {({ items, kept }) => (
          <>
            <State backups={items} />
            <Panel flush>
              {items.length === 0 ? (
                <EmptyHint title={t.empty}>{kept > 0 ? t.emptyHint : t.off}</EmptyHint>
              ) : (
                <ul aria-label={t.title}>
                  {items.map((backup) => (
                    <li key={backup.id}>
                      <BackupRow backup={backup} />
                    </li>
                  ))}
                </ul>
              )}
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function State({ backups }: { backups: Backup[] }) {
  const { backups: t } = useOperationsText();
  const now = useNow();
  const last = backups.find(({ provenAt }) => provenAt !== null);
  if (backups.length === 0) return null;
  const late = !last?.takenAt || now - new Date(last.takenAt).getTime() > LATE_MS;
  const failed = backups.at(0)?.problem !== null;
  return (
    <Alert
      showIcon
      type={late || failed ? 'error' : 'success'}
      title={late ? t.late : failed ? t.failed : t.well}
      description={late || failed ? t.whatToDo : t.proof}
    />
  );
}

function BackupRow({ backup }: { backup: Backup }) {
  const { backups: t } = useOperationsText();
  const { takenAt, bytes, rows, files, encrypted, problem, at } = backup;
  return (
    <ItemRow
      title={<DateTime at={takenAt ?? at} />}
      hint={
        <>
          {takenAt && t.holds(rows ?? 0, files ?? 0, formatSize(bytes ?? 0))}
          {problem && <div>{problem}</div>}
        </>
      }
      extra={
        problem ? (
          <Tag color="error">{takenAt ? t.unproven : t.none}</Tag>
        ) : (
          <>
            {encrypted && <Tag>{t.encrypted}</Tag>}
            <Tag color="success">{t.proven}</Tag>
          </>
        )
      }
    />
  );
}

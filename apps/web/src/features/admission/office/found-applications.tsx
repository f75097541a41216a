import { Link } from 'react-router';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useApplications } from '../queries';
import { StateTag } from '../state-tag';
import { useAdmissionText } from '../texts';

/** What a search finds, closed applications included. */
export function FoundApplications({ q }: { q: string }) {
  const { board: t } = useAdmissionText();
  const found = useApplications(undefined, q);
  return (
    <Panel flush>
      <PageList
        pages={found}
        label={t.list}
        keyOf={({ id }) => id}
        row={({ id, nameZh, state, changedAt }) => (
          <ItemRow
            title={
              <>
                <Link to={`/secretariat/applications/${id}`}>
                  <strong>{nameZh}</strong>
                </Link>{' '}
                <StateTag state={state} />
              </>
            }
            extra={<DateTime at={changedAt} />}
          />
        )}
        empty={<EmptyHint title={t.none}>{t.noneHint}</EmptyHint>}
      />
    </Panel>
  );
}

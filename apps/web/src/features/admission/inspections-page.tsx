import { Link } from 'react-router';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useMyInspections } from './queries';
import { StateTag } from './state-tag';
import { useAdmissionText } from './texts';
import { TimeLeft } from './time-left';

/** The cases that somebody inspects, and no others. */
export function InspectionsPage() {
  const { inspections: t } = useAdmissionText();
  const inspections = useMyInspections();
  return (
    <Page title={t.title} narrow>
      <Panel flush>
        <Loaded query={inspections}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>
            ) : (
              <ul aria-label={t.list}>
                {items.map((application) => (
                  <li key={application.id}>
                    <ItemRow
                      title={
                        <>
                          <Link to={`/inspections/${application.id}`}>
                            <strong>{application.nameZh}</strong>
                          </Link>{' '}
                          <StateTag state={application.state} />
                        </>
                      }
                      extra={<TimeLeft application={application} />}
                    />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

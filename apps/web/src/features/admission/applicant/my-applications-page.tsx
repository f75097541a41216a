import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useMyApplications, useStartApplication } from '../queries';
import { StateTag } from '../state-tag';
import { useAdmissionText } from '../texts';

export function MyApplicationsPage() {
  const { mine: t, membership, next } = useAdmissionText();
  const applications = useMyApplications();
  const navigate = useNavigate();
  const start = useStartApplication();
  const begin = () =>
    start.mutate({}, { onSuccess: ({ id }) => void navigate(`/my-applications/${id}`) });
  const button = (
    <Button type="primary" icon={<PlusOutlined />} loading={start.isPending} onClick={begin}>
      {t.begin}
    </Button>
  );
  return (
    <Page
      title={t.title}
      narrow
      back={{ to: '/membership', label: membership.title }}
      actions={button}
    >
      {start.error && <ProblemNotice error={start.error} />}
      <Panel flush>
        <Loaded query={applications}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>
            ) : (
              <ul aria-label={t.list}>
                {items.map(({ id, nameZh, state, changedAt }) => (
                  <li key={id}>
                    <ItemRow
                      title={
                        <>
                          <Link to={`/my-applications/${id}`}>
                            <strong>{nameZh ?? t.unnamed}</strong>
                          </Link>{' '}
                          <StateTag state={state} />
                        </>
                      }
                      hint={next[state]}
                      extra={<DateTime at={changedAt} />}
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

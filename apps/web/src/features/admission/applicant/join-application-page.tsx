import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useJoinApplication } from '../queries';
import { useAdmissionText } from '../texts';

/** Opened by the link of a colleague; the code stands behind the `#`. */
export function JoinApplicationPage() {
  const { join: t } = useAdmissionText();
  const code = decodeURIComponent(useLocation().hash.slice(1));
  const navigate = useNavigate();
  const join = useJoinApplication();
  const submit = () =>
    join.mutate(code, {
      onSuccess: ({ id }) => void navigate(`/my-applications/${id}`, { replace: true }),
    });
  return (
    <Page title={t.title} narrow>
      <Panel>
        <p style={{ marginBottom: 16 }}>{code ? t.hint : t.noCode}</p>
        {join.error && <ProblemNotice error={join.error} />}
        {code && (
          <Button type="primary" loading={join.isPending} onClick={submit}>
            {t.submit}
          </Button>
        )}
      </Panel>
    </Page>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { useHasRight } from '../../../entities/session/rights';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { useAdmissionText } from '../texts';
import { MeetingsList } from './meetings-list';

const PATH = '/secretariat/office-meetings';

export function MeetingsPage() {
  const { meetings: t, board } = useAdmissionText();
  const mayWork = useHasRight('admission-work');
  return (
    <Page
      title={t.title}
      back={{ to: '/secretariat/applications', label: board.title }}
      actions={
        mayWork && (
          <LinkButton type="primary" icon={<PlusOutlined />} to={`${PATH}/new`}>
            {t.plan}
          </LinkButton>
        )
      }
    >
      <MeetingsList path={PATH} emptyHint={t.emptyHint} />
    </Page>
  );
}

import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useHasRight } from '../../../entities/session/rights';
import { LinkButton } from '../../../ui/link-button';
import { useMembershipHomeText } from './texts';

/** The ways to new members. */
export function RegisterButtons() {
  const t = useMembershipHomeText();
  if (!useHasRight('member-registration')) return null;
  return (
    <>
      <LinkButton icon={<UploadOutlined />} to="/secretariat/members/import">
        {t.roster}
      </LinkButton>
      <LinkButton type="primary" icon={<PlusOutlined />} to="/secretariat/members/new">
        {t.register}
      </LinkButton>
    </>
  );
}

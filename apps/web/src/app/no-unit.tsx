import { DECIDING, usePostRights } from '../entities/session/post-rights';
import { FullNotice } from '../ui/full-notice';
import { LinkButton } from '../ui/link-button';
import layout from '../ui/layout.module.css';
import { useAppText } from './texts';

/** The home of somebody who belongs to no unit: an applicant, an expert who inspects, or an officer who decides. */
export function NoUnit() {
  const { withoutUnit: t } = useAppText();
  const rights = usePostRights();
  const decides = DECIDING.some((right) => rights.includes(right));
  return (
    <FullNotice
      title={t.title}
      hint={t.hint}
      action={
        <div className={layout.buttons}>
          <LinkButton type="primary" to="/my-applications">
            {t.applications}
          </LinkButton>
          {decides && <LinkButton to="/office-meetings">{t.officeMeetings}</LinkButton>}
          <LinkButton to="/inspections">{t.inspections}</LinkButton>
          <LinkButton to="/membership">{t.membership}</LinkButton>
        </div>
      }
    />
  );
}

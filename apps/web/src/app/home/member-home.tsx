import { useHome } from '../../entities/home/queries';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { useMe } from '../../entities/session/session';
import { useLanguage } from '../../ui/language';
import layout from '../../ui/layout.module.css';
import { Page } from '../../ui/page';
import styles from './columns.module.css';
import { WaitingLines } from '../../ui/waiting-lines';
import { DeadlineStrip } from './deadline-strip';
import { useFirstAnswers } from './first-answers';
import { Parts, placed, type HomeModules } from './parts';
import { useHomeText } from './texts';
import { WaitingPanel } from './waiting-panel';

const modules: HomeModules = import.meta.glob('../../features/*/home/member.ts', { eager: true });
const parts = placed(modules);

/** What waits for me, and the next step one click away. */
export function MemberHome() {
  const { member: t } = useHomeText();
  const unit = useMe()?.member;
  const language = useLanguage();
  const isThere = useFirstAnswers();
  // Known first, and nothing that comes later stands above it.
  const leads = (useHome().data?.items.length ?? 0) > 0;
  return (
    <Page
      title={t.title}
      subtitle={
        unit && (
          <>
            {unitName(unit, language)} <CoastTag coast={unit.coast} place={unit.provinceName} />
          </>
        )
      }
      actions={<Parts of={parts.actions} />}
    >
      <div className={styles.columns}>
        <div className={layout.stack}>
          {leads && <WaitingPanel />}
          {!isThere && <WaitingLines rows={8} />}
          <div className={layout.stack} hidden={!isThere}>
            <Parts of={parts.lead} />
            {!leads && <WaitingPanel />}
          </div>
        </div>
        <div className={`${layout.stack} ${styles.aside}`} hidden={!isThere}>
          <Parts of={parts.aside} />
        </div>
        <div className={`${layout.stack} ${styles.below}`} hidden={!isThere}>
          <DeadlineStrip />
          <Parts of={parts.main} />
        </div>
      </div>
    </Page>
  );
}

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
      {!isThere && <WaitingLines rows={8} />}
      <div className={styles.columns} hidden={!isThere}>
        <div className={layout.stack}>
          <Parts of={parts.lead} />
          <WaitingPanel />
          <DeadlineStrip />
          <Parts of={parts.main} />
        </div>
        <div className={layout.stack}>
          <Parts of={parts.aside} />
        </div>
      </div>
    </Page>
  );
}

import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { useMe } from '../../entities/session/session';
import { useLanguage } from '../../ui/language';
import layout from '../../ui/layout.module.css';
import { Page } from '../../ui/page';
import styles from './columns.module.css';
import { DeadlineStrip } from './deadline-strip';
import { Parts, type HomeParts } from './parts';
import { useHomeText } from './texts';
import { WaitingPanel } from './waiting-panel';

/** What waits for me, and the next step one click away. */
export function MemberHome({ parts }: { parts: HomeParts }) {
  const { member: t } = useHomeText();
  const unit = useMe()?.member;
  const language = useLanguage();
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

import { Page } from '../../ui/page';
import styles from './columns.module.css';
import { Parts, placed, type HomeModules } from './parts';
import { useHomeText } from './texts';
import { WaitingPanel } from './waiting-panel';

const modules: HomeModules = import.meta.glob('../../features/*/home/secretariat.ts', {
  eager: true,
});
const parts = placed(modules);

/** What waits for the secretariat, the state of the conference in figures, and what was last done in its name. */
export function SecretariatHome() {
  const { secretariat: t } = useHomeText();
  return (
    <Page title={t.title} actions={<Parts of={parts.actions} />}>
      <WaitingPanel />
      <div className={styles.figures}>
        <Parts of={parts.figures} />
      </div>
      <Parts of={parts.main} />
    </Page>
  );
}

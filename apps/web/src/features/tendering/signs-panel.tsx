import { unitName } from '../../entities/member/unit-name';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { useSigns } from './queries';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';

/** Signs of collusion with what anybody can check; nothing follows from them by itself. */
export function SignsPanel({ id }: { id: string }) {
  const { collusion: t, signs } = useTenderingText();
  const language = useLanguage();
  return (
    <Panel title={t.title}>
      <p className={styles.quiet}>{t.hint}</p>
      <Loaded query={useSigns(id)}>
        {({ items, filesToRead }) =>
          items.length === 0 ? (
            <p>{filesToRead > 0 ? t.reading(filesToRead) : t.none}</p>
          ) : (
            items.map(({ sign, bidders, evidence }, at) => (
              <ItemRow
                key={at}
                title={signs[sign]}
                hint={
                  <>
                    {bidders.map((unit) => unitName(unit, language)).join('、')}
                    <br />
                    <span className={styles.hash}>{evidence.join('；')}</span>
                  </>
                }
              />
            ))
          )
        }
      </Loaded>
    </Panel>
  );
}

import { Alert } from 'antd';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Tender } from './types';

/** What stood at the deadline: a bidder finds its own receipt there, or says so. */
export function HashesPanel({ tender }: { tender: Tender }) {
  const { hashes: t } = useTenderingText();
  const { list, listHash, listedFiles, ownQuotes, withdrawn } = tender;
  const own = withdrawn ? undefined : ownQuotes[0]?.hash;
  const ownFiles = (withdrawn ? undefined : ownQuotes[0]?.files) ?? [];
  return (
    <Panel title={t.title(list.length)}>
      <p className={styles.quiet}>{t.hint}</p>
      {own && !list.includes(own) && <Alert type="error" showIcon title={t.missing} />}
      <ol className={styles.list}>
        {list.map((hash) => (
          <li key={hash} className={styles.hash}>
            {hash} {hash === own && <Tag tone="good">{t.mine}</Tag>}
          </li>
        ))}
      </ol>
      {listedFiles.length > 0 && (
        <>
          <p className={styles.quiet}>{t.files(listedFiles.length)}</p>
          <ul className={styles.list}>
            {listedFiles.map((hash) => (
              <li key={hash} className={styles.hash}>
                {hash} {ownFiles.includes(hash) && <Tag tone="good">{t.mine}</Tag>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>
        {t.list} <span className={styles.hash}>{listHash}</span>
      </p>
    </Panel>
  );
}

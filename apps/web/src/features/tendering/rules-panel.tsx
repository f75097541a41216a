import { Alert } from 'antd';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { useProfiles } from './queries';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Profile, Tender } from './types';

/** What a tender binds its buyer to, each step with its article. */
export function RulesPanel({ tender }: { tender: Tender }) {
  const { rules: t } = useTenderingText();
  const { rules, publicMoney, awardFrom, state } = tender;
  const note = useProfiles().data?.publicMoneyNote;
  return (
    <Panel title={t.title}>
      {publicMoney && note && (
        <Alert type="warning" showIcon title={note} style={{ marginBottom: 12 }} />
      )}
      <p>
        <strong>{t.name(rules.name, rules.fewest)}</strong>
      </p>
      {state === 'signed' && (
        <p>
          {t.publication}：{awardFrom ? <DateTime at={awardFrom} /> : t.halted}
        </p>
      )}
      <Steps rules={rules} />
    </Panel>
  );
}

export function Steps({ rules }: { rules: Profile }) {
  const { rules: t } = useTenderingText();
  return (
    <div style={{ marginBottom: 16 }}>
      {rules.steps.map(({ step, text, article }) => (
        <ItemRow key={step} title={text} hint={article || t.none} />
      ))}
    </div>
  );
}

/** What sealing protects from, and what not: said before anybody relies on it. */
export function ProtectionPanel() {
  const { protection: t } = useTenderingText();
  return (
    <Panel title={t.title}>
      <strong>{t.doesTitle}</strong>
      <ul className={styles.list}>
        {t.does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <strong>{t.doesNotTitle}</strong>
      <ul className={styles.list}>
        {t.doesNot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}

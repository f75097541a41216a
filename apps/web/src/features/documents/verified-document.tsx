import { DateTime } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import layout from '../../ui/layout.module.css';
import { Panel } from '../../ui/panel';
import { CheckFile } from './check-file';
import { useDocumentsText } from './texts';
import type { Verification } from './types';
import { Verdict } from './verdict';
import styles from './verify.module.css';

const tones = { valid: 'good', void: 'bad', superseded: 'warn' } as const;

export function VerifiedDocument({ document }: { document: Verification }) {
  const { verify: t } = useDocumentsText();
  const { number, kind, issuer, issuedOn, state, endedAt, details } = document;
  return (
    <div className={layout.stack}>
      <Verdict tone={tones[state]} title={t.verdicts[state]} hint={t.verdictHints[state]} />
      <Panel>
        <Facts>
          <Fact label={t.number}>{number}</Fact>
          <Fact label={t.kind}>{kind}</Fact>
          <Fact label={t.issuedOn}>{issuedOn}</Fact>
          <Fact label={t.issuer}>{issuer}</Fact>
          <Fact label={t.endedAt}>{endedAt && <DateTime at={endedAt} />}</Fact>
          <Fact label={t.name}>{details.title}</Fact>
          <Fact label={t.today}>{details.today}</Fact>
          <Fact label={t.supersededBy}>{details.supersededBy}</Fact>
          <Fact label="SHA-256" wide>
            <span className={styles.hash}>{details.sha256}</span>
          </Fact>
        </Facts>
      </Panel>
      <CheckFile sha256={details.sha256} />
    </div>
  );
}

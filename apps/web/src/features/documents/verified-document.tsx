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

interface VerifiedDocumentProps {
  document: Verification;
  /** As it was typed or scanned. */
  code: string;
}

export function VerifiedDocument({ document, code }: VerifiedDocumentProps) {
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
          <Fact label={t.name}>{details?.title}</Fact>
          <Fact label={t.supersededBy}>{details?.supersededBy}</Fact>
          <Fact label="SHA-256" wide>
            {details && <span className={styles.hash}>{details.sha256}</span>}
          </Fact>
        </Facts>
      </Panel>
      {details ? (
        <CheckFile sha256={details.sha256} />
      ) : (
        <p>{code ? t.codeWrong : t.codeMissing}</p>
      )}
    </div>
  );
}

import { Button } from 'antd';
import { DateTime } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { saveFile } from './save-file';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { OwnSealedQuote, Tender } from './types';

/** What the unit sent, as receipts that it can hold against the list and the record. */
export function ReceiptsPanel({ tender }: { tender: Tender }) {
  const { seal: t } = useTenderingText();
  const { ownQuotes, withdrawn } = tender;
  if (ownQuotes.length === 0) return null;
  return (
    <Panel title={t.receipts}>
      {ownQuotes.map((quote, at) => (
        <Receipt key={quote.number} quote={quote} state={stateOf(quote, at, withdrawn)} />
      ))}
      <p className={styles.quiet}>{t.withdraw}</p>
    </Panel>
  );
}

type ReceiptState = 'current' | 'expired' | 'withdrawn' | 'replaced';

function stateOf({ outdated }: OwnSealedQuote, at: number, withdrawn: boolean): ReceiptState {
  if (at > 0) return 'replaced';
  if (withdrawn) return 'withdrawn';
  return outdated ? 'expired' : 'current';
}

function Receipt({ quote, state }: { quote: OwnSealedQuote; state: ReceiptState }) {
  const { seal: t } = useTenderingText();
  const { number, receivedAt, hash, commitment, files } = quote;
  const receipt = { number, receivedAt, hash, commitment, files };
  return (
    <div style={{ marginBottom: 16 }}>
      <Facts>
        <Fact label={t.number}>
          {number} <Tag tone={state === 'current' ? 'good' : 'warn'}>{t[state]}</Tag>
        </Fact>
        <Fact label={t.received}>
          <DateTime at={receivedAt} />
        </Fact>
        <Fact label={t.hash} wide>
          <span className={styles.hash}>{hash}</span>
        </Fact>
        <Fact label={t.commitment} wide>
          <span className={styles.hash}>{commitment}</span>
        </Fact>
        {files.length > 0 && (
          <Fact label={t.files(files.length)} wide>
            {files.map((file) => (
              <div key={file} className={styles.hash}>
                {file}
              </div>
            ))}
          </Fact>
        )}
      </Facts>
      <Button onClick={() => saveFile(`${number}.json`, JSON.stringify(receipt, null, 2))}>
        {t.receipt}
      </Button>
    </div>
  );
}

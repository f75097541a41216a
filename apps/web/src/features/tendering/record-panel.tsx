import { readExport, signRecord, verifyExport, type OpenerKey } from '@wanchang/sealed-bids';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { DateTime } from '../../ui/date-time';
import { useMessages } from '../../ui/messages';
import { formatSize } from '../../ui/file-size';
import { formatDecimal } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { Table } from '../../ui/table';
import { Tag } from '../../ui/tag';
import { inWords } from './in-words';
import { takeExport, useSignRecord } from './queries';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Tender, TenderRecord } from './types';
import { UnlockKey } from './unlock-key';

/** The record of the opening: read by everyone, signed by two openers after their browsers have checked it. */
export function RecordPanel({ tender }: { tender: Tender }) {
  const { record: t } = useTenderingText();
  const { rfqId, record, actions } = tender;
  if (!record) return null;
  return (
    <Panel
      title={t.title}
      extra={record.complete ? <Tag tone="good">{t.signed}</Tag> : <Tag tone="warn">{t.draft}</Tag>}
    >
      <Quotes rfqId={rfqId} record={record} />
      <Asides record={record} />
      <p className={styles.quiet}>
        {t.hash} <span className={styles.hash}>{record.hash}</span>
      </p>
      <div className={styles.row}>
        {actions.includes('sign') && <Sign tender={tender} record={record} />}
        {record.complete && <a href={`/api/v1/tenders/${rfqId}/record.pdf`}>{t.pdf}</a>}
        <a href={`/api/v1/tenders/${rfqId}/export.json`}>{t.export}</a>
        <span className={styles.quiet}>{t.verifyHint}</span>
      </div>
    </Panel>
  );
}

function Quotes({ rfqId, record }: { rfqId: string; record: TenderRecord }) {
  const { record: t, outcomes, why } = useTenderingText();
  return (
    <Table label={t.title} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.bidder}</th>
          <th scope="col">{t.received}</th>
          <th scope="col">{t.total}</th>
        </tr>
      </thead>
      <tbody>
        {record.quotes.map((quote) => (
          <tr key={quote.hash}>
            <th scope="row">
              {quote.bidder}
              <div className={styles.quiet}>{quote.receipt}</div>
              <QuoteFiles rfqId={rfqId} files={quote.files} />
            </th>
            <td>
              <DateTime at={quote.receivedAt} />
            </td>
            <td>
              {quote.total
                ? `${formatDecimal(quote.total)} ${quote.currency}`
                : outcomes[quote.outcome]}
              {quote.why && <div className={styles.quiet}>{why[quote.why]}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface QuoteFilesProps {
  rfqId: string;
  files: TenderRecord['quotes'][number]['files'];
}

/** To be read by those who may read the quote; for others there is the hash. */
function QuoteFiles({ rfqId, files }: QuoteFilesProps) {
  return files.map(({ hash, id, name, size }) => (
    <div key={hash} className={id ? undefined : styles.hash}>
      {id ? (
        <a href={`/api/v1/tenders/${rfqId}/files/${id}`} download>
          {name}（{formatSize(size ?? 0)}）
        </a>
      ) : (
        hash
      )}
    </div>
  ));
}

function Asides({ record }: { record: TenderRecord }) {
  const { record: t } = useTenderingText();
  return (
    <>
      {(['withdrawn', 'replaced', 'late'] as const).flatMap((kind) =>
        record[kind].map(({ bidder, receipt, hash, at }) => (
          <p key={`${kind}${hash}`} className={styles.quiet}>
            {t[kind]}：{bidder} {receipt} <DateTime at={at} />
          </p>
        )),
      )}
    </>
  );
}

function Sign({ tender, record }: { tender: Tender; record: TenderRecord }) {
  const { record: t } = useTenderingText();
  const { message } = useMessages();
  const [isUnlocking, setUnlocking] = useState(false);
  const { rfqId, openers } = tender;
  const send = useSignRecord(rfqId);
  const sign = useMutation({
    mutationFn: async (key: OpenerKey) => {
      await check(rfqId, record.text, t.failed);
      const signature = signRecord(key, record.text);
      return send.mutateAsync({ recordHash: record.hash, signature });
    },
    onSuccess: () => void message.success(t.checked),
  });
  const mine = openers.find((opener) => opener.mine);
  return (
    <>
      <Button type="primary" loading={sign.isPending} onClick={() => setUnlocking(true)}>
        {t.sign}
      </Button>
      {sign.error && <ProblemNotice error={sign.error} />}
      {isUnlocking && (
        <UnlockKey
          tenderId={rfqId}
          recipient={mine?.recipient ?? ''}
          onClose={() => setUnlocking(false)}
          onUnlocked={(key) => {
            setUnlocking(false);
            sign.mutate(key);
          }}
        />
      )}
    </>
  );
}

/** Opens everything once more here, out of the export alone; only signatures are still to come. */
async function check(rfqId: string, text: string, failed: string): Promise<void> {
  const exported = readExport(await takeExport(rfqId));
  const { findings } = await inWords(verifyExport(exported));
  const wrong = findings.filter(({ check: what, ok }) => ok === false && what !== 'signatures');
  if (exported.record !== text || wrong.length > 0) throw new Error(failed);
}

import { PriceText, QuantityText } from '../../../ui/amount';
import { Panel } from '../../../ui/panel';
import { Tag, type Tone } from '../../../ui/tag';
import { useCatalogText } from '../texts';
import type { ImportPreview as Preview, PreviewedRow } from '../types';
import styles from './import-preview.module.css';
import { ImportTables } from './import-tables';

const TONES: Record<PreviewedRow['status'], Tone> = {
  accepted: 'good',
  updated: 'primary',
  unchanged: 'plain',
  rejected: 'bad',
};

/** What an import would make of the file, as listings, before anything is kept. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const { imports: t } = useCatalogText();
  const { tables, rows, total } = preview;
  return (
    <>
      <ImportTables tables={tables} />
      <Panel title={t.previewOf(rows.length, total)} flush>
        <ul className={styles.rows} aria-label={t.preview}>
          {rows.map((row, at) => (
            <li key={at} className={styles.row}>
              <Row row={row} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Row({ row: { row, status, becomes, title, listing, problems } }: { row: PreviewedRow }) {
  const { imports: t } = useCatalogText();
  return (
    <>
      <span className={styles.no}>{row}</span>
      <div>
        <strong>{title || t.nameless}</strong> <Tag tone={TONES[status]}>{t.outcomes[status]}</Tag>{' '}
        {status === 'accepted' && becomes && <Tag>{t.becomes[becomes]}</Tag>}
        {listing && <Terms of={listing} />}
        {problems.length > 0 && (
          <ul className={status === 'rejected' ? styles.problems : styles.notes}>
            {problems.map(({ field, code, message }) => (
              <li key={`${field} ${code}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Terms({ of }: { of: NonNullable<PreviewedRow['listing']> }) {
  const attributes = of.attributes.map(({ name, value }) => `${name}：${value}`);
  return (
    <div className={styles.terms}>
      <PriceText price={of.price} per={of.priceUnit} />
      {of.quantity && <QuantityText quantity={of.quantity} />}
      {[of.industry, of.region, ...attributes].filter(Boolean).map((text, at) => (
        <span key={at}>{text}</span>
      ))}
    </div>
  );
}

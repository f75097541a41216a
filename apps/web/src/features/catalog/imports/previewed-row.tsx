import { Button, Input } from 'antd';
import { useState } from 'react';
import { PriceText, QuantityText } from '../../../ui/amount';
import { Tag, type Tone } from '../../../ui/tag';
import { useCatalogText } from '../texts';
import type { PreviewedRow as Row } from '../types';
import { withCell } from './choices';
import styles from './import-preview.module.css';
import type { ChoicesHandle } from './use-choices';

const TEXT_LIMIT = 2000;
const TONES: Record<Row['status'], Tone> = {
  accepted: 'good',
  updated: 'primary',
  unchanged: 'plain',
  rejected: 'bad',
};

/** A row as the listing that it would become; its cells can be corrected. */
export function PreviewedRow({ of, edit }: { of: Row; edit: ChoicesHandle }) {
  const { imports: t } = useCatalogText();
  const [isOpen, setOpen] = useState(false);
  const { row, status, becomes, title, listing, problems } = of;
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
        {isOpen && <Cells of={of} edit={edit} />}
      </div>
      <Button
        size="small"
        type="text"
        aria-expanded={isOpen}
        aria-label={t.correctRow(row)}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t.closeRow : t.correct}
      </Button>
    </>
  );
}

function Cells({ of: { sheet, row, cells }, edit }: { of: Row; edit: ChoicesHandle }) {
  const { imports: t } = useCatalogText();
  return (
    <div className={styles.cells}>
      {cells.map(({ at, header, text }) => (
        <label key={at}>
          <span>{header || t.namelessColumn(at)}</span>
          <Cell
            key={text}
            text={text}
            onChange={(next) => edit.say(withCell(edit.choices, { sheet, row, at }, next))}
          />
        </label>
      ))}
    </div>
  );
}

/** Said when the field is left or with Enter, not with each letter. */
function Cell({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [written, setWritten] = useState(text);
  const say = () => {
    if (written.trim() !== text) onChange(written.trim());
  };
  return (
    <Input
      value={written}
      maxLength={TEXT_LIMIT}
      onChange={({ target }) => setWritten(target.value)}
      onBlur={say}
      onPressEnter={(event) => {
        event.preventDefault();
        say();
      }}
    />
  );
}

function Terms({ of }: { of: NonNullable<Row['listing']> }) {
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

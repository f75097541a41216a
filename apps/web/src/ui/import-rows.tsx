import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import styles from './import-rows.module.css';
import { Panel } from './panel';
import { Tag, type Tone } from './tag';

export interface ImportRow {
  /** Its place in the file. */
  readonly row: number;
  readonly title: ReactNode;
  readonly status: string;
  readonly tone: Tone;
  /** What is wrong, or what differs. */
  readonly notes: readonly string[];
}

interface ImportRowsProps {
  title: string;
  /** The figures of the report. */
  sum: readonly string[];
  rows: readonly ImportRow[];
  /** Offers to show only the rows that need somebody to look at them. */
  only: string;
}

const needsLook = ({ tone }: ImportRow) => tone === 'bad' || tone === 'warn';

/** A report of an import, row by row. */
export function ImportRows({ title, sum, rows, only }: ImportRowsProps) {
  const some = rows.some(needsLook);
  const [narrowed, narrow] = useState(some);
  return (
    <Panel
      title={title}
      flush
      extra={
        some && (
          <Checkbox checked={narrowed} onChange={(event) => narrow(event.target.checked)}>
            {only}
          </Checkbox>
        )
      }
    >
      <p className={styles.sum} role="status">
        {sum.join(' · ')}
      </p>
      <ul>
        {(narrowed && some ? rows.filter(needsLook) : rows).map((row) => (
          <li className={styles.row} key={row.row}>
            <span className={styles.no}>{row.row}</span>
            <span>{row.title}</span>
            <Tag tone={row.tone}>{row.status}</Tag>
            {row.notes.length > 0 && (
              <span className={row.tone === 'bad' ? styles.problems : styles.notes}>
                {row.notes.join('；')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

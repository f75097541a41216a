import { Alert } from 'antd';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useCatalogText } from '../texts';
import type { ImportedTable } from '../types';
import styles from './import-tables.module.css';

/** What was found in the file: which columns were taken for what, what was left out, and why. */
export function ImportTables({ tables }: { tables: readonly ImportedTable[] }) {
  const { imports: t } = useCatalogText();
  return (
    <Panel title={t.found}>
      {tables.map((table, at) => (
        <section key={at} className={styles.table}>
          <h3>{t.tableOf(table.sheet, table.rows)}</h3>
          {table.guessed && <Alert type="warning" showIcon title={t.guessed} />}
          <Columns of={table} />
          <LeftOut of={table} />
        </section>
      ))}
    </Panel>
  );
}

function Columns({ of }: { of: ImportedTable }) {
  const { imports: t } = useCatalogText();
  return (
    <ul className={styles.columns} aria-label={t.columns}>
      {of.columns.map(({ header, meaning, leftOut }, at) => (
        <li key={at} className={leftOut ? styles.leftOut : undefined}>
          <span>{header}</span>
          <Tag tone={leftOut ? 'plain' : 'primary'}>
            {leftOut ? t.leftOutColumn[leftOut] : t.meanings[meaning]}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function LeftOut({ of }: { of: ImportedTable }) {
  const { imports: t } = useCatalogText();
  if (of.leftOutRows === 0) return null;
  return (
    <details>
      <summary>{t.leftOutRows(of.leftOutRows)}</summary>
      <ul className={styles.rows}>
        {of.leftOut.map(({ row, why, text }) => (
          <li key={row}>
            {t.rowNumber(row)} · {t.rowReasons[why]} · {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

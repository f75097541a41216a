import { Alert, Checkbox } from 'antd';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useCatalogText } from '../texts';
import type { ImportedTable } from '../types';
import { placeOf, withColumn, withTable } from './choices';
import { ColumnChoice } from './column-choice';
import styles from './import-tables.module.css';
import type { ChoicesHandle } from './use-choices';

interface ImportTablesProps {
  tables: readonly ImportedTable[];
  /** Before the import it can be said otherwise. */
  edit?: ChoicesHandle;
}

/** What was found in the file: which columns were taken for what, what was left out, and why. */
export function ImportTables({ tables, edit }: ImportTablesProps) {
  const { imports: t } = useCatalogText();
  return (
    <Panel title={t.found}>
      {edit && <p className={styles.hint}>{t.columnsHint}</p>}
      {tables.map((table, at) => (
        <section key={at} className={styles.table}>
          <h3>
            {edit && tables.length > 1 ? (
              <Checkbox
                checked={table.taken}
                onChange={({ target }) =>
                  edit.say(withTable(edit.choices, placeOf(table), target.checked))
                }
              >
                {t.tableOf(table.sheet, table.rows)}
              </Checkbox>
            ) : (
              t.tableOf(table.sheet, table.rows)
            )}{' '}
            {!table.taken && <Tag>{t.tableLeftOut}</Tag>}
          </h3>
          {table.guessed && <Alert type="warning" showIcon title={t.guessed} />}
          {table.taken && <Columns of={table} edit={edit} />}
          <LeftOut of={table} />
        </section>
      ))}
    </Panel>
  );
}

function Columns({ of, edit }: { of: ImportedTable; edit?: ChoicesHandle }) {
  const { imports: t } = useCatalogText();
  return (
    <ul className={styles.columns} aria-label={t.columns}>
      {of.columns.map((column, at) => (
        <li key={at} className={column.leftOut ? styles.leftOut : undefined}>
          <span className={styles.header}>{column.header || t.namelessColumn(column.at)}</span>
          {edit ? (
            <ColumnChoice
              of={column}
              onChoose={(meaning) => {
                const place = { sheet: of.sheet, at: column.at };
                edit.say(withColumn(edit.choices, place, column.header, meaning));
              }}
            />
          ) : (
            <Tag tone={column.leftOut ? 'plain' : 'primary'}>
              {column.leftOut ? t.leftOutColumn[column.leftOut] : t.meanings[column.meaning]}
            </Tag>
          )}
          <small>{t.reasons[column.reason]}</small>
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

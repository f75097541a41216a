import { Alert, Button, Space } from 'antd';
import { EmptyHint } from '../../../ui/empty-hint';
import { FilterTabs } from '../../../ui/filter-tabs';
import { Panel } from '../../../ui/panel';
import { useCatalogText } from '../texts';
import type { ImportPreview as Preview } from '../types';
import { countOf } from './choices';
import styles from './import-preview.module.css';
import { ImportTables } from './import-tables';
import { PreviewedRow } from './previewed-row';
import type { Shown } from './queries';
import { SaidOfAll } from './said-of-all';
import type { ChoicesHandle } from './use-choices';

interface ImportPreviewProps {
  preview: Preview;
  edit: ChoicesHandle;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** What an import would make of the file, as listings, before anything is kept; it can be said otherwise. */
export function ImportPreview({ preview, edit, shown, onShow }: ImportPreviewProps) {
  const { imports: t } = useCatalogText();
  const { tables, rows, cut, total } = preview;
  return (
    <>
      <ImportTables tables={tables} edit={edit} />
      <Panel title={t.previewOf(total, cut)} extra={<Undo edit={edit} />}>
        {cut && <Alert type="info" showIcon title={t.cutHint(total)} />}
        <SaidOfAll edit={edit} />
        <Notes of={preview} />
        <Filter of={preview} shown={shown} onShow={onShow} />
        {rows.length === 0 && <EmptyHint title={t.noRows} />}
        <ul className={styles.rows} aria-label={t.preview}>
          {rows.map((row) => (
            <li key={`${row.sheet} ${row.row} ${row.title}`} className={styles.row}>
              <PreviewedRow of={row} edit={edit} />
            </li>
          ))}
        </ul>
        <Turn of={preview} shown={shown} onShow={onShow} />
      </Panel>
    </>
  );
}

function Undo({ edit }: { edit: ChoicesHandle }) {
  const { imports: t } = useCatalogText();
  if (!edit.undo) return null;
  return (
    <Space>
      <span>{t.changes(countOf(edit.choices))}</span>
      <Button size="small" onClick={edit.undo}>
        {t.undo}
      </Button>
      <Button size="small" onClick={edit.reset}>
        {t.undoAll}
      </Button>
    </Space>
  );
}

/** Each thing worth knowing once, with the number of its rows. */
function Notes({ of: { notes } }: { of: Preview }) {
  const { imports: t } = useCatalogText();
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{t.notes(notes.length)}</summary>
      <ul className={styles.notes}>
        {notes.map(({ field, code, message, rows }) => (
          <li key={`${field} ${code}`}>{t.noteOf(message, rows)}</li>
        ))}
      </ul>
    </details>
  );
}

type PartProps = Omit<ImportPreviewProps, 'preview' | 'edit'> & { of: Preview };

function Filter({ of: { total, counts }, shown, onShow }: PartProps) {
  const { imports: t } = useCatalogText();
  const tabs = [
    { key: 'all', label: t.allRows, count: total },
    { key: 'noted', label: t.notedRows, count: counts.noted },
    { key: 'rejected', label: t.outcomes.rejected, count: counts.rejected },
    { key: 'updated', label: t.outcomes.updated, count: counts.updated },
  ] as const;
  return (
    <FilterTabs
      label={t.allRows}
      value={shown.only}
      tabs={tabs}
      onChange={(only) => onShow({ only, from: 0 })}
    />
  );
}

function Turn({ of: { from, rows, matching }, shown, onShow }: PartProps) {
  const { imports: t } = useCatalogText();
  const next = from + rows.length;
  if (from === 0 && next >= matching) return null;
  return (
    <Space className={styles.turn}>
      <Button
        disabled={from === 0}
        onClick={() => onShow({ ...shown, from: Math.max(0, from - 100) })}
      >
        {t.earlier}
      </Button>
      <span>{t.rowsOf(from + 1, next, matching)}</span>
      <Button disabled={next >= matching} onClick={() => onShow({ ...shown, from: next })}>
        {t.later}
      </Button>
    </Space>
  );
}

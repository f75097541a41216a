import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { FilterTabs } from '../../../ui/filter-tabs';
import { oneOf, useFilters } from '../../../ui/filters';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useCatalogText } from '../texts';
import type { ImportRow, ListingImport } from '../types';
import styles from './import-page.module.css';
import { useImportRows } from './queries';

const TABS = ['rejected', 'accepted', 'updated', 'unchanged', 'all'] as const;
const filters = { rows: oneOf(TABS) };

/** What became of each row; wrong ones first, since they need attention. */
export function ImportRows({ of }: { of: ListingImport }) {
  const { imports: t } = useCatalogText();
  const [{ rows = of.rejected > 0 ? 'rejected' : 'all' }, change] = useFilters(filters);
  const pages = useImportRows(of.id, rows === 'all' ? undefined : rows);
  return (
    <Panel title={t.rows} flush>
      <FilterTabs
        label={t.rows}
        value={rows}
        onChange={(key) => change({ rows: key })}
        tabs={[
          { key: 'rejected', label: t.rejectedRows, count: of.rejected },
          { key: 'accepted', label: t.acceptedRows, count: of.accepted },
          { key: 'updated', label: t.updated, count: of.updated },
          { key: 'unchanged', label: t.unchanged, count: of.unchanged },
          { key: 'all', label: t.allRows, count: of.processed },
        ]}
      />
      <PageList
        pages={pages}
        label={t.rows}
        keyOf={({ sheet, row, title }) => `${sheet} ${row} ${title}`}
        row={(row) => <Row row={row} />}
        empty={<EmptyHint title={t.noRows} />}
      />
    </Panel>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { sheet, row: no, status, title, listingId, problems, raw } = row;
  const text = title || Object.values(raw).filter(Boolean).slice(0, 4).join(' · ');
  return (
    <div className={styles.row}>
      <span className={styles.no} title={sheet || undefined}>
        {no}
      </span>
      <span>{listingId ? <Link to={`/listings/${listingId}`}>{text}</Link> : text}</span>
      <ul className={status === 'rejected' ? styles.problems : styles.remarks}>
        {problems.map(({ field, code, message }) => (
          <li key={`${field} ${code}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

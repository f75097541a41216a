import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import styles from './page-list.module.css';
import type { Pages } from './pages';
import { ProblemNotice } from './problem-notice';
import { useUiText } from './texts';

interface PageListProps<Item> {
  pages: Pages<Item>;
  label: string;
  keyOf: (item: Item) => string | number;
  row: (item: Item) => ReactNode;
  empty: ReactNode;
}

/** Rows of a list that comes page by page, with a hint while there are none. */
export function PageList<Item>({ pages, label, keyOf, row, empty }: PageListProps<Item>) {
  if (pages.error && !pages.items)
    return <ProblemNotice error={pages.error} onRetry={pages.retry} />;
  if (!pages.items) return <RowsSkeleton />;
  if (pages.items.length === 0) return empty;
  return (
    <>
      <ul
        className={pages.isStale ? `${styles.list} ${styles.stale}` : styles.list}
        aria-label={label}
      >
        {pages.items.map((item) => (
          <li className={styles.row} key={keyOf(item)}>
            {row(item)}
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}

export function MoreButton({ pages }: { pages: Pages<unknown> }) {
  const t = useUiText();
  if (!pages.more) return null;
  return (
    <div className={styles.foot}>
      <Button onClick={pages.more} loading={pages.isLoadingMore}>
        {t.more}
      </Button>
    </div>
  );
}

function RowsSkeleton() {
  const t = useUiText();
  return (
    <div className={styles.skeleton} role="status" aria-label={t.loading}>
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} active avatar={{ shape: 'square', size: 48 }} paragraph={{ rows: 1 }} />
      ))}
    </div>
  );
}

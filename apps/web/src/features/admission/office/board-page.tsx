import { queryLimits } from '../../../api/api-values';
import { Link } from 'react-router';
import { anyText, useFilters } from '../../../ui/filters';
import { ItemRow } from '../../../ui/item-row';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { SearchFilter } from '../../../ui/search-filter';
import { useBoard } from '../queries';
import { useAdmissionText } from '../texts';
import { TimeLeft } from '../time-left';
import type { ApplicationCard, ApplicationState } from '../types';
import styles from './board.module.css';
import { FoundApplications } from './found-applications';

const filters = { q: anyText };

/** Open applications by step, with the working days that are left for the inspection (R10.2). */
export function BoardPage() {
  const { board: t } = useAdmissionText();
  const [{ q }, change] = useFilters(filters);
  const board = useBoard();
  return (
    <Page
      title={t.title}
      actions={
        <>
          <SearchFilter
            label={t.search}
            value={q}
            maxLength={queryLimits['/api/v1/applications'].q.maxLength}
            onSearch={(text) => change({ q: text })}
          />
          <LinkButton to="/secretariat/office-meetings">{t.meetings}</LinkButton>
        </>
      }
    >
      {q ? (
        <FoundApplications q={q} />
      ) : (
        <Loaded query={board} rows={8}>
          {({ columns }) => (
            <div className={styles.board}>
              {columns.map((column) => (
                <Column key={column.state} {...column} />
              ))}
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface ColumnProps {
  state: ApplicationState;
  count: number;
  items: ApplicationCard[];
}

function Column({ state, count, items }: ColumnProps) {
  const { board: t, states } = useAdmissionText();
  return (
    <section className={styles.column} aria-label={states[state]}>
      <h2 className={styles.head}>
        {states[state]} <span>{count}</span>
      </h2>
      {items.length === 0 && <p className={styles.none}>{t.empty}</p>}
      <ul>
        {items.map((application) => (
          <li key={application.id} className={styles.card}>
            <ItemRow
              title={
                <Link to={`/secretariat/applications/${application.id}`}>{application.nameZh}</Link>
              }
              hint={<TimeLeft application={application} />}
            />
          </li>
        ))}
      </ul>
      {count > items.length && <p className={styles.none}>{t.more(count)}</p>}
    </section>
  );
}

import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { Page } from '../../../ui/page';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useFeesText } from '../texts';
import { ImportStatement } from './import-statement';
import { useStatements } from './queries';
import { useStatementsText } from './texts';
import type { Statement } from './types';

/** Statements of account, and where one more is taken in. */
export function StatementsPage() {
  const t = useStatementsText();
  const { office } = useFeesText();
  return (
    <Page title={t.title} back={{ to: '/secretariat/fees', label: office.title }}>
      <ImportStatement />
      <Panel title={t.list} flush>
        <PageList
          pages={useStatements()}
          label={t.list}
          keyOf={({ id }) => id}
          row={(statement) => <StatementRow statement={statement} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function StatementRow({ statement }: { statement: Statement }) {
  const t = useStatementsText();
  const { id, bank, account, fileName, fromOn, toOn, newLines, waiting, booking, gap } = statement;
  const open = waiting + booking;
  return (
    <ItemRow
      title={
        <>
          <Link to={`/secretariat/fees/statements/${id}`}>{t.period(fromOn, toOn)}</Link>{' '}
          <Tag tone={open > 0 ? 'warn' : 'good'}>{open > 0 ? t.waiting(open) : t.settled}</Tag>{' '}
          {gap && <Tag tone="bad">{t.gapLabel}</Tag>}
        </>
      }
      hint={[t.banks[bank], account, fileName].join(' · ')}
      extra={t.rows(newLines)}
    />
  );
}

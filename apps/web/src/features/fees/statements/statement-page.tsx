import { Alert, Button } from 'antd';
import { useParams } from 'react-router';
import { bankLineStateValues } from '../../../api/api-values';
import { EmptyHint } from '../../../ui/empty-hint';
import { Fact, Facts } from '../../../ui/facts';
import { FilterTabs } from '../../../ui/filter-tabs';
import { oneOf, useFilters } from '../../../ui/filters';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { groupDigits } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { sendChange } from '../../../ui/send-change';
import { useFeesText } from '../texts';
import { LineRow } from './line-row';
import { useMatchAgain, useStatement, useStatementLines } from './queries';
import { useStatementsText } from './texts';
import type { Statement } from './types';

const ALL = 'all';
const filters = { show: oneOf([...bankLineStateValues, ALL]) };

/** One statement: what it proves, and its lines with what is proposed. */
export function StatementPage() {
  const t = useStatementsText();
  const { id = '' } = useParams();
  const { message } = useMessages();
  const statement = useStatement(id);
  const again = useMatchAgain(id);
  const matchAgain = () =>
    sendChange(again, undefined, { onSuccess: () => void message.success(t.matched) });
  return (
    <Page
      title={t.title}
      back={{ to: '/secretariat/fees/statements', label: t.list }}
      actions={
        <>
          <Button href={`/api/v1/bank-statements/${id}/file`}>{t.file}</Button>
          <Button loading={again.isPending} onClick={matchAgain}>
            {t.again}
          </Button>
        </>
      }
    >
      <Loaded query={statement}>
        {(loaded) => (
          <>
            <About statement={loaded} />
            <Lines statement={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ statement }: { statement: Statement }) {
  const t = useStatementsText();
  const { yuan } = useFeesText();
  const { bank, account, fileName, fromOn, toOn, openingBalance, closingBalance } = statement;
  const { knownLines, gap, booking } = statement;
  return (
    <>
      {gap && <Alert type="warning" showIcon title={t.gap(gap)} style={{ marginBottom: 12 }} />}
      {booking > 0 && (
        <Alert type="info" showIcon title={t.bookingNow(booking)} style={{ marginBottom: 12 }} />
      )}
      <Panel title={`${t.banks[bank]} ${account}`}>
        <Facts>
          <Fact label={t.lines}>{t.period(fromOn, toOn)}</Fact>
          <Fact label={t.opening}>{yuan(groupDigits(openingBalance))}</Fact>
          <Fact label={t.closing}>{yuan(groupDigits(closingBalance))}</Fact>
          <Fact label={t.known}>{knownLines > 0 && t.rows(knownLines)}</Fact>
          <Fact label={t.fileName}>{fileName}</Fact>
        </Facts>
      </Panel>
    </>
  );
}

function Lines({ statement }: { statement: Statement }) {
  const t = useStatementsText();
  const [{ show = 'open' }, change] = useFilters(filters);
  const { id, waiting, booking, booked, setAside, outgoing } = statement;
  const counts = { open: waiting + booking, booked, 'set-aside': setAside, outgoing };
  const lines = useStatementLines(id, show === ALL ? undefined : show, booking);
  return (
    <>
      <FilterTabs
        label={t.filter}
        value={show}
        tabs={[
          ...bankLineStateValues.map((key) => ({ key, label: t.states[key], count: counts[key] })),
          { key: ALL, label: t.all },
        ]}
        onChange={(key) => change({ show: key })}
      />
      <Panel flush>
        <PageList
          pages={lines}
          label={t.lines}
          keyOf={({ id: lineId }) => lineId}
          row={(line) => <LineRow line={line} />}
          empty={<EmptyHint title={t.noLines}>{t.noLinesHint}</EmptyHint>}
        />
      </Panel>
    </>
  );
}

import { useMemberText } from '../../entities/member/texts';
import { Loaded } from '../../ui/loaded';
import { groupDigits } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { Table } from '../../ui/table';
import { useFeeOverview } from './queries';
import { TakeAway } from './take-away';
import { useFeesText } from './texts';

/** What was invoiced, paid, waived, and is owed, by year and kind. */
export function OverviewPanel() {
  const { office: t } = useFeesText();
  const { kinds } = useMemberText();
  const overview = useFeeOverview();
  return (
    <Panel title={t.overview}>
      <Loaded query={overview}>
        {({ figures, credit }) => (
          <>
            <Table label={t.overview} kind="figures">
              <thead>
                <tr>
                  {[t.year, t.kind, t.count, t.invoiced, t.paid, t.waived, t.owed].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                  <th scope="col">{t.lateAmount}</th>
                  <th scope="col">{t.creditAmount}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ year, kind, invoices, ...money }) => (
                  <tr key={`${year}-${kind}`}>
                    <th scope="row">{year}</th>
                    <td>{kinds[kind]}</td>
                    <td>{invoices}</td>
                    {(['invoiced', 'paid', 'waived', 'owed', 'late', 'credit'] as const).map(
                      (name) => (
                        <td key={name}>{groupDigits(money[name])}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </Table>
            <p style={{ marginTop: 8, color: 'var(--wc-quiet)' }}>{t.credit(credit)}</p>
            <TakeAway years={[...new Set(figures.map(({ year }) => year))]} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

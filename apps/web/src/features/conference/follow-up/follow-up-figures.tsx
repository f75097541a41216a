import { ItemRow } from '../../../ui/item-row';
import { formatMoney } from '../../../ui/numbers';
import { Table, TableHead } from '../../../ui/table';
import { useFollowUpText } from './texts';
import type { Report } from './types';

/** What came of the meetings later, in figures: rounds, stages and currencies beside each other, never added. */
export function FollowUpFigures({ report }: { report: Report }) {
  const { office: t, after, title } = useFollowUpText();
  if (report.followUps.length === 0) return null;
  return (
    <section aria-label={title}>
      <Table kind="figures" label={t.figures}>
        <thead>
          <tr>
            {[t.rounds, t.asked, t.answers, t.bothAgree, t.oneAgrees].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <Results />
          </tr>
        </thead>
        <tbody>
          {report.followUps.map(
            ({ days, asked, answers, bothAgree, oneAgrees, talks, nothing }) => (
              <tr key={days}>
                <th scope="row">{after(days)}</th>
                {[asked, answers, bothAgree, oneAgrees, talks, nothing].map((figure, at) => (
                  <td key={at}>{figure}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </Table>
      {report.sums.length > 0 && <Sums sums={report.sums} />}
    </section>
  );
}

function Results() {
  const { results } = useFollowUpText();
  return (
    <>
      <th scope="col">{results.talks}</th>
      <th scope="col">{results.nothing}</th>
    </>
  );
}

function Sums({ sums }: Pick<Report, 'sums'>) {
  const { office: t, after, stages, stage } = useFollowUpText();
  const amountOf = (amount: string | null, currency: string) =>
    amount === null ? null : formatMoney({ amount, currency });
  return (
    <>
      <Table kind="figures" label={t.sums}>
        <TableHead names={[t.rounds, stage, t.both, t.one, t.apart]} />
        <tbody>
          {sums.map((sum) => (
            <tr key={`${sum.days}/${sum.stage}/${sum.currency}`}>
              <th scope="row">{after(sum.days)}</th>
              <td>
                {stages[sum.stage]} {sum.currency}
              </td>
              <td>{t.meetings(sum.bothMeetings, amountOf(sum.bothAmount, sum.currency))}</td>
              <td>{t.meetings(sum.oneMeetings, amountOf(sum.oneAmount, sum.currency))}</td>
              <td>{sum.apartMeetings}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <ItemRow title={null} hint={t.few} />
    </>
  );
}

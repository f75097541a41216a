import { useQuoteText } from '../../entities/quote/texts';
import { DateTime, Day } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import { formatDecimal } from '../../ui/numbers';
import { Table } from '../../ui/table';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { RfqContent, RfqLine } from './types';

interface RequestViewProps {
  content: RfqContent;
  deadline: string | null;
  version: number;
  /** By line; only its buyer has them. */
  targets?: ReadonlyMap<number, string>;
}

/** What a request says. */
export function RequestView({ content, deadline, version, targets }: RequestViewProps) {
  const { request: t, criteria, taxBases } = useSourcingText();
  const { weights } = content;
  const shares = (['price', 'leadTime', 'coverage', 'crossRegion'] as const)
    .filter((name) => weights[name] > 0)
    .map((name) => `${criteria[name]} ${weights[name]}`);
  return (
    <>
      <Facts>
        <Fact label={t.deadline}>{deadline && <DateTime at={deadline} />}</Fact>
        <Fact label={t.basis}>
          {content.currency} · {taxBases[content.taxBasis]}
          {version > 1 && <> · {t.version(version)}</>}
        </Fact>
        <Fact label={t.deliveryPlace}>{content.deliveryPlace}</Fact>
        <Fact label={t.paymentTerms}>{content.paymentTerms}</Fact>
        <Fact label={t.validity}>{t.validityDays(content.validityDays)}</Fact>
        <Fact label={t.weights}>{shares.join(' · ')}</Fact>
        <Fact label={t.note} wide>
          {content.note}
        </Fact>
      </Facts>
      <Lines lines={content.lines} currency={content.currency} targets={targets} />
    </>
  );
}

interface LinesProps {
  lines: readonly RfqLine[];
  currency: string;
  targets?: ReadonlyMap<number, string>;
}

function Lines({ lines, currency, targets }: LinesProps) {
  const { request: t, form } = useSourcingText();
  const field = useQuoteText();
  return (
    <Table label={form.lines} kind="figures">
      <thead>
        <tr>
          <th scope="col">{form.description}</th>
          <th scope="col">{t.quantity}</th>
          {targets && <th scope="col">{t.target}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.no}>
            <th scope="row">
              {line.no}. {line.description}
              <div className={styles.quiet}>
                {line.specification}
                {line.dueDate && (
                  <>
                    {' '}
                    · {t.due} <Day on={line.dueDate} />
                  </>
                )}
                {line.alternativesAllowed && <> · {field.alternatives}</>}
                {line.partialAllowed && <> · {field.partial}</>}
              </div>
            </th>
            <td>
              {formatDecimal(line.quantity)} {line.unit}
            </td>
            {targets && (
              <td>
                {targets.has(line.no) && `${formatDecimal(targets.get(line.no)!)} ${currency}`}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

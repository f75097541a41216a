import { Collapse } from 'antd';
import { useQuoteText } from '../../entities/quote/texts';
import type { QuoteLine } from '../../entities/quote/types';
import { Change } from '../../ui/change';
import { DateTime } from '../../ui/date-time';
import { formatDecimal } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { Table } from '../../ui/table';
import { changedTerms, changesOf, type LineChange } from './quote-changes';
import { useSourcingText } from './texts';
import type { Invitation, QuoteVersion } from './types';

/** What the unit has sent, the newest first. */
export function OwnQuotes({ invitation }: { invitation: Invitation }) {
  const { quote: t } = useSourcingText();
  const { quotes } = invitation;
  if (quotes.length === 0) return null;
  return (
    <Panel title={t.own}>
      <Collapse
        ghost
        defaultActiveKey={[quotes[0]!.no]}
        items={quotes.map((quote, at) => ({
          key: quote.no,
          label: (
            <>
              {t.versionOf(quote.no)} · {t.by(quote.byName)} · <DateTime at={quote.sentAt} />
            </>
          ),
          children: <Version quote={quote} before={quotes[at + 1]} names={namesOf(invitation)} />,
        }))}
      />
    </Panel>
  );
}

const namesOf = ({ content }: Invitation) =>
  new Map(content.lines.map(({ no, description }) => [no, description]));

interface VersionProps {
  quote: QuoteVersion;
  /** The version before; its differences are marked. */
  before: QuoteVersion | undefined;
  names: ReadonlyMap<number, string>;
}

function Version({ quote, before, names }: VersionProps) {
  const { quote: t, compare, taxBases } = useSourcingText();
  const fields = useQuoteText();
  const { content } = quote;
  const changes = changesOf(quote, before);
  const gone = [...(changes ?? [])].filter(([, { line }]) => line === null);
  const terms = changedTerms(quote, before);
  return (
    <>
      <p>
        {content.currency} · {content.priceIncludesTax ? taxBases.included : taxBases.excluded}{' '}
        {content.taxRate}% · {compare.freight} {formatDecimal(content.freight)} ·{' '}
        {fields.validUntil} <DateTime at={content.validUntil} />
      </p>
      {terms.length > 0 && <p>{t.changedTerms(terms.map((name) => fields[name]).join('、'))}</p>}
      {gone.length > 0 && <p>{t.goneLines(gone.map(([no]) => no).join('、'))}</p>}
      <Table label={t.own} kind="figures">
        <tbody>
          {content.lines.map((line) => (
            <tr key={line.no}>
              <th scope="row">
                {line.no}. {names.get(line.no)}
              </th>
              <td>
                <Price line={line} change={changes?.get(line.no)} />
              </td>
              <td>{compare.days(line.leadTimeDays)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

interface PriceProps {
  line: QuoteLine;
  change: LineChange | undefined;
}

/** The price of a line, with what it was in the version before where it differs. */
function Price({ line, change }: PriceProps) {
  const said = (one: QuoteLine) => `${formatDecimal(one.unitPrice)}/${one.unit}`;
  const { quote: t } = useSourcingText();
  if (!change) return said(line);
  const { before } = change;
  if (before && said(before) === said(line)) return `${said(line)}（${t.changed}）`;
  return <Change before={before && said(before)} after={said(line)} />;
}

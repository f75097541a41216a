import { MoneyText } from '../../ui/amount';
import { Change } from '../../ui/change';
import { Fact, Facts } from '../../ui/facts';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { useApprovalsText } from './texts';
import type { Approval } from './types';

/** What became different first, then everything towards each unit. */
export function ContentPanels({ approval }: { approval: Approval }) {
  const { page: t } = useApprovalsText();
  const { parts, differences } = approval;
  return (
    <>
      {differences.length > 0 && (
        <Panel title={t.differences}>
          <Facts>
            {differences.map(({ label, before, after }, at) => (
              <Fact key={`${at} ${label}`} label={label} wide>
                <Change before={before} after={after ?? t.gone} />
              </Fact>
            ))}
          </Facts>
        </Panel>
      )}
      {parts.map((part) => (
        <Panel
          key={`${part.unit} ${part.total.amount}`}
          title={part.unit}
          extra={<MoneyText money={part.total} />}
          flush
        >
          <ul>
            {part.lines.map((line, at) => (
              <li key={`${at} ${line}`}>
                <ItemRow title={line} />
              </li>
            ))}
          </ul>
          <ItemRow
            title={
              <Facts>
                {part.terms.map(({ label, value }) => (
                  <Fact key={label} label={label}>
                    {value}
                  </Fact>
                ))}
              </Facts>
            }
          />
        </Panel>
      ))}
    </>
  );
}

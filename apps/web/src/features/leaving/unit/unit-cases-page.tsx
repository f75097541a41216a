import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { CaseRow } from '../case/case-row';
import { useOwnCases } from '../queries';
import { useLeavingText } from '../texts';
import { WithdrawalPanel } from './withdrawal-panel';

/** What may end the membership of my unit: cases, and its own withdrawal. Open to units of any standing. */
export function UnitCasesPage() {
  const { unit: t } = useLeavingText();
  const cases = useOwnCases();
  return (
    <Page title={t.title} narrow>
      <Panel title={t.cases} flush>
        <Loaded query={cases}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyHint title={t.noCases}>{t.noCasesHint}</EmptyHint>
            ) : (
              <ul>
                {items.map((found) => (
                  <li key={found.id}>
                    <CaseRow found={found} to={`/unit-cases/${found.id}`} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      <WithdrawalPanel />
    </Page>
  );
}

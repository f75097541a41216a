import { useApprovalText } from '../../entities/approval/texts';
import { MoneyText } from '../../ui/amount';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { useApprovalsText } from './texts';
import type { ApprovalRule, ApprovalRules } from './types';

/** The rules in sentences, for those who do not set them. */
export function RuleList({ rules: { rules, people } }: { rules: ApprovalRules }) {
  const { rules: t } = useApprovalsText();
  const { actions } = useApprovalText();
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? t.left;
  const stepText = ({ administrators, people: named }: ApprovalRule['steps'][number]) =>
    [...named.map(nameOf), ...(administrators ? [t.administrators] : [])].join(t.or);
  return (
    <Panel title={t.title} flush>
      {rules.length === 0 && <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>}
      <ul aria-label={t.title}>
        {rules.map(({ action, currency, above, exempt, steps }) => (
          <li key={`${action} ${currency} ${above}`}>
            <ItemRow
              title={
                <>
                  {actions[action]} · {t.over} <MoneyText money={{ amount: above, currency }} />
                </>
              }
              hint={
                <>
                  {steps.map((step, at) => `${t.step(at + 1)} ${stepText(step)}`).join(' → ')}
                  {exempt.length > 0 && ` · ${t.exempt} ${exempt.map(nameOf).join('、')}`}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Panel } from '../../ui/panel';
import { ApprovalRow } from './approval-row';
import { useApprovalsAt } from './queries';
import { useApprovalText } from './texts';

/** How far what my unit submitted here is; nothing where it submitted nothing. */
export function ApprovalsAt({ subjectId }: { subjectId: string }) {
  const t = useApprovalText();
  const { data } = useApprovalsAt(subjectId);
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t.title} flush>
      <ul aria-label={t.title}>
        {data.items.map((approval) => (
          <li key={approval.id}>
            <ApprovalRow approval={approval} here />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

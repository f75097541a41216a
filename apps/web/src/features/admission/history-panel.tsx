import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { StateTag } from './state-tag';
import { useAdmissionText } from './texts';
import type { Step } from './types';

/** What became of an application so far, the newest first. */
export function HistoryPanel({ steps }: { steps: readonly Step[] }) {
  const { status: t } = useAdmissionText();
  if (steps.length === 0) return null;
  return (
    <Panel title={t.history} flush>
      <ol>
        {[...steps].reverse().map(({ action, to, reason, byName, at }) => (
          <li key={at + action}>
            <ItemRow
              title={
                <>
                  {t.actions[action]} → <StateTag state={to} /> {reason}
                </>
              }
              hint={byName && t.by(byName)}
              extra={<DateTime at={at} />}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

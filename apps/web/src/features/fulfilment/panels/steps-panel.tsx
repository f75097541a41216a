import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** What happened, the latest first, with its evidence. */
export function StepsPanel({ contract: { steps } }: { contract: Contract }) {
  const { steps: t, sides } = useFulfilmentText();
  return (
    <Panel title={t.title} flush>
      <ul>
        {steps.map(({ no, kind, side, personName, at, details }) => (
          <li key={no}>
            <ItemRow
              title={t.kinds[kind] ?? kind}
              hint={[side && sides[side], personName, evidenceOf(details)]
                .filter(Boolean)
                .join(' · ')}
              extra={<DateTime at={at} />}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Ids say nothing to people; the rest is shown as it was kept. */
function evidenceOf(details: Record<string, unknown>): string {
  return Object.values(details)
    .map(String)
    .filter((text) => text !== '' && !/^[0-9a-f-]{36}$/.test(text))
    .join(' · ');
}

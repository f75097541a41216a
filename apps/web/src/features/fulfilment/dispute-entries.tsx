import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { useFulfilmentText } from './texts';
import type { Dispute } from './types';

/** What both sides and the secretariat said, in order. */
export function DisputeEntries({ entries }: { entries: Dispute['entries'] }) {
  const { disputes: t, sides } = useFulfilmentText();
  return (
    <ul>
      {entries.map(({ no, side, kind, text, personName, at }) => (
        <li key={no}>
          <ItemRow
            title={text || (t.kinds[kind] ?? kind)}
            hint={`${side ? sides[side] : t.secretariat} ${personName} · ${t.kinds[kind] ?? kind}`}
            extra={<DateTime at={at} />}
          />
        </li>
      ))}
    </ul>
  );
}

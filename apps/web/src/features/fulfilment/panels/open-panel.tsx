import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { OpenItemRow } from '../open-item-row';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** What is open on either side, at a glance. */
export function OpenPanel({ contract: { open, side } }: { contract: Contract }) {
  const { open: t, me, them, sides } = useFulfilmentText();
  return (
    <Panel title={t.title} flush>
      {open.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {open.map((item) => (
          <li key={`${item.kind}:${item.side}:${item.no}`}>
            <OpenItemRow
              item={item}
              about={`${sides[item.side]}（${item.side === side ? me : them}）`}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { ItemRow } from '../../../ui/item-row';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useUnmet } from './queries';
import { useSessionText } from './texts';

/** Wished meetings that found no place, and why. */
export function UnmetPanel({ id }: { id: string }) {
  const { board: t } = useSessionText();
  const unmet = useUnmet(id);
  return (
    <Panel title={t.unmet} flush>
      <PageList
        pages={unmet}
        label={t.unmet}
        keyOf={({ aName, bName }) => `${aName}/${bName}`}
        row={({ aName, bName, reason }) => <ItemRow title={`${aName} × ${bName}`} hint={reason} />}
        empty={<ItemRow title={null} hint={t.noUnmet} />}
      />
    </Panel>
  );
}

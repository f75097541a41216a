import { ItemRow } from '../../../ui/item-row';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useFollowUps } from './queries';
import { Said } from './said';
import { useFollowUpText } from './texts';

/** For the secretariat: what both sides say came of their meetings, beside each other. */
export function FollowUpsPanel({ id }: { id: string }) {
  const { office: t, after, noneHint } = useFollowUpText();
  const pages = useFollowUps(id);
  return (
    <Panel title={t.beside} flush>
      <PageList
        pages={pages}
        label={t.beside}
        keyOf={({ meetingId, days }) => `${meetingId}/${days}`}
        row={({ days, aName, aSays, bName, bSays }) => (
          <ItemRow
            title={`${aName} × ${bName}`}
            hint={
              <>
                <Said who={aName} answer={aSays} /> · <Said who={bName} answer={bSays} />
              </>
            }
            extra={after(days)}
          />
        )}
        empty={<ItemRow title={null} hint={noneHint} />}
      />
    </Panel>
  );
}

import { Link } from 'react-router';
import { SideTag } from '../../../entities/listing/tags';
import type { ListingCard } from '../../../entities/listing/types';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useLastDrafts } from '../queries';
import { useCatalogHomeText } from './texts';

export function DraftsPanel() {
  const t = useCatalogHomeText();
  const drafts = useLastDrafts();
  return (
    <Panel title={t.drafts} flush>
      <Loaded query={drafts}>
        {({ items }) =>
          items.length === 0 ? (
            <ItemRow title={null} hint={t.draftsNone} />
          ) : (
            <ul>
              {items.map((draft) => (
                <li key={draft.id}>
                  <DraftRow draft={draft} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function DraftRow({ draft }: { draft: ListingCard }) {
  return (
    <ItemRow
      title={
        <>
          <SideTag side={draft.side} /> <Link to={`/my-listings/${draft.id}`}>{draft.title}</Link>
        </>
      }
      hint={<DateTime at={draft.updatedAt} relative />}
    />
  );
}

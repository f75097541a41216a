import { Link } from 'react-router';
import { useMemberHome } from '../../../entities/home/queries';
import { SideTag } from '../../../entities/listing/tags';
import type { ListingCard } from '../../../entities/listing/types';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useCatalogHomeText } from './texts';

export function DraftsPanel() {
  const t = useCatalogHomeText();
  const home = useMemberHome();
  return (
    <Panel title={t.drafts} flush>
      <Loaded query={home}>
        {({ drafts }) =>
          drafts.length === 0 ? (
            <ItemRow title={null} hint={t.draftsNone} />
          ) : (
            <ul>
              {drafts.map((draft) => (
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

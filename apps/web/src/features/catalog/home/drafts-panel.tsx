import { Link } from 'react-router';
import { SideTag } from '../../../entities/listing/tags';
import type { ListingCard } from '../../../entities/listing/types';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { useLastDrafts } from '../queries';
import { useCatalogHomeText } from './texts';

/** Absent while there is none. */
export function DraftsPanel() {
  const t = useCatalogHomeText();
  const drafts = useLastDrafts().data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <Panel title={t.drafts} flush extra={<Link to="/my-listings?state=draft">{t.draftsAll}</Link>}>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftRow draft={draft} />
          </li>
        ))}
      </ul>
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

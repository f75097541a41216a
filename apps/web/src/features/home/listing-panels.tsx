import { Link } from 'react-router';
import type { ListingCard } from '../../app/contract';
import { ItemRow } from '../../ui/item-row';
import { Deadline, Moment } from '../../ui/moment';
import { Panel } from '../../ui/panel';
import { ImportStateTag } from '../catalog/imports/import-state-tag';
import { SideTag } from '../catalog/tags';
import { useRecentImports } from './queries';
import { useHomeText } from './texts';

export function DraftsPanel({ drafts }: { drafts: readonly ListingCard[] }) {
  const { member: t } = useHomeText();
  return (
    <Panel title={t.drafts} flush>
      {drafts.length === 0 && <ItemRow title={null} hint={t.draftsNone} />}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <ItemRow
              title={
                <>
                  <SideTag side={draft.side} />{' '}
                  <Link to={`/my-listings/${draft.id}`}>{draft.title}</Link>
                </>
              }
              hint={<Moment at={draft.updatedAt} relative />}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function ExpiringPanel({ listings }: { listings: readonly ListingCard[] }) {
  const { member: t } = useHomeText();
  if (listings.length === 0) return null;
  return (
    <Panel title={t.expiring} flush>
      <ul>
        {listings.map((listing) => (
          <li key={listing.id}>
            <ItemRow
              title={<Link to={`/my-listings/${listing.id}`}>{listing.title}</Link>}
              extra={listing.validUntil && <Deadline at={listing.validUntil} />}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function ImportsPanel() {
  const { member: t } = useHomeText();
  const { data } = useRecentImports();
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t.imports} flush extra={<Link to="/my-listings/imports">{t.importsAll}</Link>}>
      <ul>
        {data.items.map((each) => (
          <li key={each.id}>
            <ItemRow
              title={<Link to={`/my-listings/imports/${each.id}`}>{each.fileName}</Link>}
              hint={<Moment at={each.createdAt} relative />}
              extra={<ImportStateTag of={each} />}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Link } from 'react-router';
import { useMemberHome } from '../../../entities/home/queries';
import { Deadline } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { useCatalogHomeText } from './texts';

/** Absent while nothing is about to expire. */
export function ExpiringPanel() {
  const t = useCatalogHomeText();
  const listings = useMemberHome().data?.expiringListings ?? [];
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

import { Link } from 'react-router';
import { ListingRow } from '../../entities/listing/listing-row';
import { Panel } from '../../ui/panel';
import { useListingsOf } from './queries';
import { useMembershipText } from './texts';
import type { MemberProfile } from './types';

/** What the unit offers or looks for now; absent where that is nothing. */
export function UnitListings({ unit, side }: { unit: MemberProfile; side: 'supply' | 'demand' }) {
  const { profile: t } = useMembershipText();
  const listings = useListingsOf(unit, side).data ?? [];
  if (listings.length === 0) return null;
  const all = `/search?${new URLSearchParams({ q: unit.nameZh, side }).toString()}`;
  return (
    <Panel title={t.sides[side]} flush extra={<Link to={all}>{t.all}</Link>}>
      <ul>
        {listings.map((listing) => (
          <li key={listing.id}>
            <ListingRow listing={listing} foot={listing.ownNumber} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

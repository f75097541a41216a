import { ListingRow } from '../../entities/listing/listing-row';
import { EmptyHint } from '../../ui/empty-hint';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useListingsOf } from './queries';
import { useMembershipText } from './texts';
import type { MemberProfile } from './types';

interface UnitListingsProps {
  unit: MemberProfile;
  side: 'supply' | 'demand';
}

/** What the unit offers or looks for now. */
export function UnitListings({ unit, side }: UnitListingsProps) {
  const { profile: t } = useMembershipText();
  const listings = useListingsOf(unit, side);
  return (
    <Panel title={t.sides[side]} flush>
      <PageList
        pages={listings}
        label={t.sides[side]}
        keyOf={({ id }) => id}
        row={(listing) => <ListingRow listing={listing} foot={listing.ownNumber} />}
        empty={<EmptyHint title={t.none[side]} />}
      />
    </Panel>
  );
}

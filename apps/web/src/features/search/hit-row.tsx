import { ListingRow } from '../../entities/listing/listing-row';
import { TeaserRow } from '../../entities/listing/teaser-row';
import type { SearchHit } from './types';

export function HitRow({ hit }: { hit: SearchHit }) {
  return 'teaser' in hit ? <TeaserRow teaser={hit} /> : <ListingRow listing={hit} />;
}

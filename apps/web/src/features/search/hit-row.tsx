import type { SearchHit } from '../../app/contract';
import { ListingRow } from '../catalog/listing-row';
import { TeaserRow } from './teaser-row';

export function HitRow({ hit }: { hit: SearchHit }) {
  return 'teaser' in hit ? <TeaserRow teaser={hit} /> : <ListingRow listing={hit} />;
}

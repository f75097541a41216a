import type { Language } from '../../ui/language';
import { provinceIn } from '../region/province-names';
import type { Listing } from './types';

type Placed = Pick<Listing, 'origin' | 'provinceName' | 'regionName'>;

/** Province and county, or the country and the place there. */
export function listingPlace(
  { origin, provinceName, regionName }: Placed,
  language: Language,
): string {
  const country = origin && (language === 'en' ? origin.nameEn : origin.name);
  return [country ?? provinceIn(provinceName, language), regionName].filter(Boolean).join(' ');
}

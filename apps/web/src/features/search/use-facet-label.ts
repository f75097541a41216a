import { useListingText } from '../../entities/listing/texts';
import { useRegionText } from '../../entities/region/texts';
import type { FacetName } from './filters';

/** Names of the values that the server sends without one. */
export function useFacetLabel(): (name: FacetName, value: string) => string {
  const { sides, kinds } = useListingText();
  const { coasts } = useRegionText();
  const known: Readonly<Record<FacetName, Readonly<Record<string, string>>>> = {
    side: sides,
    kind: kinds,
    coast: coasts,
    province: {},
    industry: {},
  };
  return (name, value) => known[name][value] ?? value;
}

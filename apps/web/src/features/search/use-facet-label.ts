import { useCatalogText } from '../catalog/texts';
import { useMembershipText } from '../membership/texts';
import type { FacetName } from './filters';

/** Names of the values that the server sends without one. */
export function useFacetLabel(): (name: FacetName, value: string) => string {
  const { sides, kinds } = useCatalogText();
  const { coasts } = useMembershipText();
  const known: Readonly<Record<FacetName, Readonly<Record<string, string>>>> = {
    side: sides,
    kind: kinds,
    coast: coasts,
    province: {},
    industry: {},
  };
  return (name, value) => known[name][value] ?? value;
}

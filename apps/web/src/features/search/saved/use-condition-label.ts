import { industryName } from '../../../entities/industry/industry-name';
import { useIndustries } from '../../../entities/industry/queries';
import { useProvinces } from '../../../entities/region/queries';
import { useLanguage } from '../../../ui/language';
import type { FacetName } from '../filters';
import { useFacetLabel } from '../use-facet-label';

/** Names of what a search is narrowed to, provinces and industries too: here no answer of a search brings them along. */
export function useConditionLabel(): (name: FacetName, value: string) => string {
  const language = useLanguage();
  const labelOf = useFacetLabel();
  const provinces = useProvinces();
  const industries = useIndustries('');
  return (name, value) => {
    const same = ({ code }: { code: string }) => code === value;
    if (name === 'province') return provinces.data?.items.find(same)?.name ?? value;
    if (name === 'industry')
      return industryName(industries.data?.items.find(same) ?? null, language) ?? value;
    return labelOf(name, value);
  };
}

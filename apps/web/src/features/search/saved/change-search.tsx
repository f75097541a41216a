import { Form, Input, Select } from 'antd';
import {
  coastValues,
  resourceKindValues,
  saveSearchLimits,
  sideValues,
  queryLimits,
} from '../../../api/api-values';
import { IndustrySelect } from '../../../entities/industry/industry-select';
import { useListingText } from '../../../entities/listing/texts';
import { useProvinces } from '../../../entities/region/queries';
import { useRegionText } from '../../../entities/region/texts';
import { FormModal } from '../../../ui/form-modal';
import { facetNames, type FacetName } from '../filters';
import { readSpecs, specText, writeSpecs } from '../spec-filters';
import { useChangeSavedSearch } from './queries';
import { useSavedText } from './texts';
import type { SavedSearch, SavedSearchChange, SearchConditions } from './types';

type Values = { name: string; q?: string; specs?: string[] } & Partial<Record<FacetName, string[]>>;

interface ChangeSearchProps {
  search: SavedSearch;
  onClose: () => void;
}

/** Name and conditions of a saved search. What is looked for otherwise has its news from then on. */
export function ChangeSearch({ search, onClose }: ChangeSearchProps) {
  const t = useSavedText();
  const change = useChangeSavedSearch();
  const { name, conditions } = search;
  return (
    <FormModal<Values, SavedSearchChange & { id: string }, unknown>
      title={t.change}
      hint={t.changeHint}
      save={t.saveIt}
      initialValues={{ name, ...valuesOf(conditions) }}
      mutation={change}
      bodyOf={(values) => bodyOf(search, values)}
      done={t.changed}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: t.nameMissing }]}
      >
        <Input {...saveSearchLimits.name} />
      </Form.Item>
      <Form.Item name="q" label={t.words}>
        <Input allowClear {...queryLimits['/api/v1/search'].q} />
      </Form.Item>
      <Facets specs={readSpecs(conditions.specs).map(specText)} />
    </FormModal>
  );
}

/** @param specs what was asked of properties, to be taken back here; others are chosen where they are counted */
function Facets({ specs }: { specs: readonly string[] }) {
  const t = useSavedText();
  const { sides, kinds } = useListingText();
  const { coasts } = useRegionText();
  const provinces = useProvinces();
  const options = {
    side: sideValues.map((value) => ({ value, label: sides[value] })),
    kind: resourceKindValues.map((value) => ({ value, label: kinds[value] })),
    coast: coastValues.map((value) => ({ value, label: coasts[value] })),
    province: provinces.data?.items.map(({ code, name }) => ({ value: code, label: name })) ?? [],
  };
  return (
    <>
      {(['side', 'kind', 'coast', 'province'] as const).map((facet) => (
        <Form.Item key={facet} name={facet} label={t.facets[facet]}>
          <Select
            mode="multiple"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t.any}
            options={options[facet]}
          />
        </Form.Item>
      ))}
      <Form.Item name="industry" label={t.facets.industry}>
        <IndustrySelect multiple placeholder={t.any} />
      </Form.Item>
      {specs.length > 0 && (
        <Form.Item name="specs" label={t.specs}>
          <Select mode="multiple" options={specs.map((value) => ({ value, label: value }))} />
        </Form.Item>
      )}
    </>
  );
}

function valuesOf(conditions: SearchConditions): Omit<Values, 'name'> {
  const chosen = (facet: FacetName) => conditions[facet]?.split(',') ?? [];
  return {
    ...{ q: conditions.q, specs: readSpecs(conditions.specs).map(specText) },
    ...{ side: chosen('side'), kind: chosen('kind'), coast: chosen('coast') },
    ...{ province: chosen('province'), industry: chosen('industry') },
  };
}

/** Conditions are sent where they became different: the same ones keep their news. */
function bodyOf(
  { id, conditions }: SavedSearch,
  { name, q, specs = [], ...facets }: Values,
): SavedSearchChange & { id: string } {
  const kept = readSpecs(conditions.specs).filter((spec) => specs.includes(specText(spec)));
  const chosen = facetNames.map((facet) => [facet, facets[facet]?.join(',')]);
  const said = [['q', q?.trim()], ...chosen, ['specs', writeSpecs(kept)]].filter(([, value]) => value); // prettier-ignore
  const next = Object.fromEntries(said) as SearchConditions;
  const isSame = [...facetNames, 'q' as const, 'specs' as const].every(
    (part) => (next[part] ?? '') === (conditions[part] ?? ''),
  );
  return isSame ? { id, name } : { id, name, conditions: next };
}

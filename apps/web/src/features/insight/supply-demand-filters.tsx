import { Button, Select } from 'antd';
import { anyText, oneOf, type FilterValues } from '../../app/filters';
import { useProvinces } from '../catalog/queries';
import { IndustrySelect } from '../catalog/industry-select';
import { useMembershipText } from '../membership/texts';
import styles from './supply-demand.module.css';
import { useInsightText } from './texts';

const COASTS = ['coastal', 'interior'] as const;
const SCORES = ['0.5', '0.6', '0.7', '0.8'] as const;
const USUAL_SCORE = '0.6';

export const supplyDemandFilters = {
  coast: oneOf(COASTS),
  province: anyText,
  industry: anyText,
  minScore: oneOf(SCORES),
};

export type SupplyDemandFilter = FilterValues<typeof supplyDemandFilters>;

interface FiltersProps {
  chosen: SupplyDemandFilter;
  onChange: (changes: SupplyDemandFilter) => void;
}

export function SupplyDemandFilters({ chosen, onChange }: FiltersProps) {
  const t = useInsightText();
  const { coasts } = useMembershipText();
  const provinces = useProvinces();
  const { coast, province, industry } = chosen;
  return (
    <div className={styles.filters} role="group" aria-label={t.filters}>
      <Select
        aria-label={t.coast}
        allowClear
        placeholder={t.coast}
        value={coast}
        onChange={(next?: (typeof COASTS)[number]) => onChange({ coast: next })}
        options={COASTS.map((value) => ({ value, label: coasts[value] }))}
      />
      <Select
        aria-label={t.province}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t.province}
        value={province}
        onChange={(next?: string) => onChange({ province: next })}
        options={provinces.data?.items.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <span className={styles.wide}>
        <IndustrySelect
          label={t.industry}
          placeholder={t.industry}
          value={industry}
          onChange={(next) => onChange({ industry: divisionOf(next?.toString()) })}
        />
      </span>
      <Select
        aria-label={t.minScore}
        value={chosen.minScore ?? USUAL_SCORE}
        onChange={(minScore) => onChange({ minScore })}
        options={SCORES.map((value) => ({ value, label: t.atLeast(Number(value) * 100) }))}
      />
      {(coast ?? province ?? industry) && (
        <Button
          onClick={() => onChange({ coast: undefined, province: undefined, industry: undefined })}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
}

/** The overview goes down to divisions: of a group, `344`, its division, `34`. */
const divisionOf = (code: string | undefined): string | undefined => code?.slice(0, 2);

import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { memberKindValues, queryLimits } from '../../api/api-values';
import { industryName } from '../../entities/industry/industry-name';
import { StandingTag } from '../../entities/member/standing-tag';
import { useMemberText } from '../../entities/member/texts';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { PlaceFilters } from '../../entities/region/place-filters';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar, RowFilter } from '../../ui/filter-bar';
import { useFilters } from '../../ui/filters';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { directoryFilter, shownStandings, type DirectoryFilter } from './directory-filter';
import { useDirectory } from './queries';
import { useMembershipText } from './texts';
import type { MemberProfile } from './types';

const NOTHING: DirectoryFilter = {
  ...{ q: undefined, kind: undefined, standing: undefined },
  ...{ coast: undefined, province: undefined, industry: undefined },
};

/** Who is a member: found by name, by how it sounds, by place and by trade. */
export function DirectoryPage() {
  const { directory: t } = useMembershipText();
  const [chosen, change] = useFilters(directoryFilter);
  const units = useDirectory(chosen);
  return (
    <Page title={t.title} subtitle={t.hint}>
      <Filters key={chosen.q} chosen={chosen} onChange={change} />
      <Panel flush>
        <PageList
          pages={units}
          label={t.list}
          keyOf={({ id }) => id}
          row={(unit) => <UnitRow unit={unit} />}
          empty={
            <EmptyHint
              title={t.empty}
              action={<Button onClick={() => change(NOTHING)}>{t.clear}</Button>}
            >
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
    </Page>
  );
}

interface FiltersProps {
  chosen: DirectoryFilter;
  onChange: (changes: DirectoryFilter) => void;
}

function Filters({ chosen, onChange }: FiltersProps) {
  const { directory: t, fields, members } = useMembershipText();
  const { kinds, standings } = useMemberText();
  return (
    <FilterBar label={t.search}>
      <RowFilter>
        <SearchFilter
          label={t.search}
          value={chosen.q}
          maxLength={queryLimits['/api/v1/member-profiles'].q.maxLength}
          onSearch={(q) => onChange({ q })}
        />
      </RowFilter>
      <PlaceFilters
        labels={{ coast: members.coast, province: t.province, industry: fields.industries }}
        chosen={chosen}
        onChange={onChange}
      />
      <Select
        aria-label={fields.kind}
        placeholder={fields.kind}
        allowClear
        value={chosen.kind}
        onChange={(kind?: (typeof memberKindValues)[number]) => onChange({ kind })}
        options={memberKindValues.map((value) => ({ value, label: kinds[value] }))}
      />
      <Select
        aria-label={fields.standing}
        placeholder={fields.standing}
        allowClear
        value={chosen.standing}
        onChange={(standing?: (typeof shownStandings)[number]) => onChange({ standing })}
        options={shownStandings.map((value) => ({ value, label: standings[value] }))}
      />
    </FilterBar>
  );
}

const SHOWN_INDUSTRIES = 3;

function UnitRow({ unit }: { unit: MemberProfile }) {
  const { since } = useMembershipText();
  const { kinds } = useMemberText();
  const language = useLanguage();
  const trades = unit.industries
    .slice(0, SHOWN_INDUSTRIES)
    .map((industry) => industryName(industry, language));
  return (
    <ItemRow
      title={
        <>
          <Link to={`/members/${unit.id}`}>
            <strong>{unitName(unit, language)}</strong>
          </Link>{' '}
          {unit.standing !== 'active' && <StandingTag standing={unit.standing} />}
        </>
      }
      hint={[kinds[unit.kind], ...trades, unit.joinedYear && since(unit.joinedYear)]
        .filter(Boolean)
        .join(' · ')}
      extra={
        <>
          <span>{unit.regionName}</span>
          <CoastTag coast={unit.coast} place={unit.provinceName} />
        </>
      }
    />
  );
}

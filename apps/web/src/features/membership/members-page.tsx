import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { queryLimits } from '../../api/api-values';
import { StandingTag } from '../../entities/member/standing-tag';
import { useMemberText } from '../../entities/member/texts';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { useRegionText } from '../../entities/region/texts';
import { useHasRight } from '../../entities/session/rights';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar, RowFilter } from '../../ui/filter-bar';
import { useFilters } from '../../ui/filters';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { membersFilter, type MembersFilter } from './members-filter';
import { useMembers } from './queries';
import { useMembershipText } from './texts';
import type { MemberDetails } from './types';

export function MembersPage() {
  const { members: t } = useMembershipText();
  const [chosen, change] = useFilters(membersFilter);
  const members = useMembers(chosen);
  const clear = () =>
    change({ q: undefined, kind: undefined, standing: undefined, coast: undefined });
  return (
    <Page title={t.title} actions={<Starts />}>
      <Filters chosen={chosen} onChange={change} />
      <Panel flush>
        <PageList
          pages={members}
          label={t.list}
          keyOf={({ id }) => id}
          row={(member) => <MemberRow member={member} />}
          empty={
            <EmptyHint title={t.empty} action={<Button onClick={clear}>{t.clear}</Button>}>
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
    </Page>
  );
}

function Starts() {
  const { members: t } = useMembershipText();
  if (!useHasRight('member-registration')) return null;
  return (
    <>
      <LinkButton icon={<UploadOutlined />} to="/secretariat/members/import">
        {t.import}
      </LinkButton>
      <LinkButton type="primary" icon={<PlusOutlined />} to="/secretariat/members/new">
        {t.register}
      </LinkButton>
    </>
  );
}

interface FiltersProps {
  chosen: MembersFilter;
  onChange: (changes: MembersFilter) => void;
}

function Filters({ chosen, onChange }: FiltersProps) {
  const { members: t, fields } = useMembershipText();
  const { kinds, standings } = useMemberText();
  const { coasts } = useRegionText();
  const select = <Name extends 'kind' | 'standing' | 'coast'>(
    name: Name,
    label: string,
    values: Record<NonNullable<MembersFilter[Name]>, string>,
  ) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      value={chosen[name]}
      onChange={(value?: string) => onChange({ [name]: value })}
      options={Object.entries<string>(values).map(([value, text]) => ({ value, label: text }))}
    />
  );
  return (
    <FilterBar label={t.search}>
      <RowFilter>
        <SearchFilter
          label={t.search}
          value={chosen.q}
          maxLength={queryLimits['/api/v1/members'].q.maxLength}
          onSearch={(q) => onChange({ q })}
        />
      </RowFilter>
      {select('standing', fields.standing, standings)}
      {select('kind', fields.kind, kinds)}
      {select('coast', t.coast, coasts)}
    </FilterBar>
  );
}

function MemberRow({ member }: { member: MemberDetails }) {
  const { since } = useMembershipText();
  const { kinds } = useMemberText();
  const language = useLanguage();
  return (
    <ItemRow
      title={
        <>
          <Link to={`/secretariat/members/${member.id}`}>
            <strong>{unitName(member, language)}</strong>
          </Link>{' '}
          <StandingTag standing={member.standing} />
        </>
      }
      hint={[kinds[member.kind], member.creditCode, member.joinedYear && since(member.joinedYear)]
        .filter(Boolean)
        .join(' · ')}
      extra={
        <>
          <span>{member.regionName}</span>
          <CoastTag coast={member.coast} place={member.provinceName} />
        </>
      }
    />
  );
}

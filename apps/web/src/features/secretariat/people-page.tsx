import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useHasRight } from '../../entities/session/rights';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { oneOf, useFilters } from '../../ui/filters';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { AssignDuty } from './assign-duty';
import { PersonRow } from './person-row';
import { usePeople } from './queries';
import { useSecretariatText } from './texts';

const GROUPS = ['serving', 'former'] as const;
const filters = { group: oneOf(GROUPS) };

/** Who works in the secretariat, at which office, for what; administrators change it here. */
export function PeoplePage() {
  const t = useSecretariatText();
  const administers = useHasRight('secretariat-administrator');
  const [assigning, assign] = useState(false);
  const [{ group = 'serving' }, change] = useFilters(filters);
  const people = usePeople(group === 'serving');
  return (
    <Page
      title={t.title}
      actions={
        administers && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => assign(true)}>
            {t.assign}
          </Button>
        )
      }
    >
      <Panel flush>
        <FilterTabs
          label={t.title}
          value={group}
          onChange={(key) => change({ group: key })}
          tabs={GROUPS.map((key) => ({ key, label: t[key] }))}
        />
        <PageList
          pages={people}
          label={t.list}
          keyOf={({ personId }) => personId}
          row={(person) => <PersonRow person={person} administers={administers} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {assigning && <AssignDuty onClose={() => assign(false)} />}
    </Page>
  );
}

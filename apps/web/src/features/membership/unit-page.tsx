import { Button } from 'antd';
import { useState } from 'react';
import type { MyUnit } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { useMe } from '../../app/session';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ColleaguesPanel } from './colleagues-panel';
import { InvitationsPanel } from './invitations-panel';
import { MemberFacts } from './member-facts';
import { useMyUnit } from './queries';
import { CoastTag, StandingTag } from './tags';
import { useMembershipText } from './texts';
import { UnitForm } from './unit-form';
import { unitName } from './unit-name';

export function UnitPage() {
  const unit = useMyUnit();
  return <Loaded query={unit}>{(data) => <Content unit={data} />}</Loaded>;
}

function Content({ unit }: { unit: MyUnit }) {
  const { unit: t } = useMembershipText();
  const language = useLanguage();
  const administers = useMe()?.member?.role === 'administrator';
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={unitName(unit, language)}
      tags={
        <>
          <StandingTag standing={unit.standing} />
          <CoastTag coast={unit.coast} place={unit.provinceName} />
        </>
      }
    >
      <Panel
        title={t.profile}
        extra={
          administers && !editing && <Button onClick={() => setEditing(true)}>{t.edit}</Button>
        }
      >
        {editing ? (
          <UnitForm unit={unit} onDone={() => setEditing(false)} />
        ) : (
          <MemberFacts member={unit} />
        )}
      </Panel>
      <ColleaguesPanel administers={administers} />
      {administers && <InvitationsPanel />}
    </Page>
  );
}

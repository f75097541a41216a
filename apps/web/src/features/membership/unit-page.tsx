import { Button } from 'antd';
import { useState } from 'react';
import { useMyUnit } from '../../entities/member/queries';
import { StandingTag } from '../../entities/member/standing-tag';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { useMe } from '../../entities/session/session';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ColleaguesPanel } from './colleagues-panel';
import { InvitationsPanel } from './invitations-panel';
import { MemberFacts } from './member-facts';
import { useMembershipText } from './texts';
import type { MyUnit } from './types';
import { UnitForm } from './unit-form';
import { UnitPapersPanel } from './unit-papers-panel';

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
      actions={<LinkButton to="/unit/approval-rules">{t.approvalRules}</LinkButton>}
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
      <UnitPapersPanel />
      <ColleaguesPanel administers={administers} />
      {administers && <InvitationsPanel />}
    </Page>
  );
}

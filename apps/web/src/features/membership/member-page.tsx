import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { StandingTag } from '../../entities/member/standing-tag';
import { useMemberText } from '../../entities/member/texts';
import type { Standing } from '../../entities/member/types';
import { unitName } from '../../entities/member/unit-name';
import { UnitRatingsPanel } from '../../entities/rating/unit-ratings';
import { CoastTag } from '../../entities/region/coast-tag';
import { useHasRight } from '../../entities/session/rights';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { DecideStanding } from './decide-standing';
import { MemberFacts } from './member-facts';
import { useMember, type StandingDecision } from './queries';
import { useMembershipText } from './texts';
import type { Colleague, MemberFile, StandingChange } from './types';

export function MemberPage() {
  const { id = '' } = useParams();
  const member = useMember(id);
  return (
    <Loaded query={member} rows={8}>
      {(data) => <Content member={data} />}
    </Loaded>
  );
}

const decisions: Readonly<Record<Standing, readonly StandingDecision[]>> = {
  applicant: [],
  active: ['suspend'],
  grace: ['suspend'],
  suspended: ['reinstate'],
  expelled: [],
  withdrawn: [],
};

function Content({ member }: { member: MemberFile }) {
  const { member: t, unit } = useMembershipText();
  const language = useLanguage();
  const mayDecide = useHasRight('member-standing');
  const [deciding, decide] = useState<StandingDecision | null>(null);
  return (
    <Page
      title={unitName(member, language)}
      tags={
        <>
          <StandingTag standing={member.standing} />
          <CoastTag coast={member.coast} place={member.provinceName} />
        </>
      }
      back={{ to: '/secretariat/members', label: t.back }}
      actions={mayDecide && <Actions member={member} onDecide={decide} />}
    >
      <Panel title={unit.profile}>
        <MemberFacts member={member} />
      </Panel>
      <Panel title={t.history} flush>
        {member.history.length === 0 && <ItemRow title={null} hint={t.noHistory} />}
        <ol>
          {member.history.map((change) => (
            <li key={change.at}>
              <ChangeRow change={change} />
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={t.people} flush>
        {member.colleagues.length === 0 && <ItemRow title={null} hint={t.noPeople} />}
        <ul>
          {member.colleagues.map((person) => (
            <li key={person.personId}>
              <PersonRow person={person} />
            </li>
          ))}
        </ul>
      </Panel>
      <UnitRatingsPanel memberId={member.id} />
      {deciding && (
        <DecideStanding member={member} decision={deciding} onClose={() => decide(null)} />
      )}
    </Page>
  );
}

/** An expulsion is no single decision: it begins with a case. */
function Actions({
  member: { id, standing },
  onDecide,
}: {
  member: MemberFile;
  onDecide: (decision: StandingDecision) => void;
}) {
  const { member: t } = useMembershipText();
  const expellable = decisions[standing].length > 0;
  return (
    <>
      {decisions[standing].map((decision) => (
        <Button key={decision} onClick={() => onDecide(decision)}>
          {t[decision]}
        </Button>
      ))}
      {expellable && (
        <LinkButton type="danger" to={`/secretariat/expulsion-cases?member=${id}`}>
          {t.expel}
        </LinkButton>
      )}
    </>
  );
}

function ChangeRow({ change: { from, to, reason, byName, at } }: { change: StandingChange }) {
  const { member: t } = useMembershipText();
  return (
    <ItemRow
      title={
        <>
          {from && (
            <>
              <StandingTag standing={from} /> →{' '}
            </>
          )}
          <StandingTag standing={to} /> {reason}
        </>
      }
      hint={t.by(byName ?? t.system)}
      extra={<DateTime at={at} />}
    />
  );
}

function PersonRow({ person }: { person: Colleague }) {
  const { roles } = useMemberText();
  return (
    <ItemRow
      title={
        <>
          {person.name} <Tag>{roles[person.role]}</Tag>
        </>
      }
      hint={[person.email, person.mobile].filter(Boolean).join(' · ')}
      extra={<DateTime at={person.joinedAt} />}
    />
  );
}

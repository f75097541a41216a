import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Fact, Facts } from '../../../ui/facts';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useAdmissionText } from '../texts';
import type { MeetingCase, MeetingDetails, Outcome } from '../types';
import { DecideCase } from './decide-case';

const tones = { pass: 'good', refuse: 'bad', return: 'warn' } as const;

interface MeetingAgendaProps {
  meeting: MeetingDetails;
  /** Where applications are read: below this path. */
  applications: string;
}

/** What a meeting decides, case by case, by those whose post allows it. */
export function MeetingAgenda({ meeting, applications }: MeetingAgendaProps) {
  const { meetings: t } = useAdmissionText();
  const [deciding, decide] = useState<{ item: MeetingCase; outcome: Outcome } | null>(null);
  return (
    <>
      <Panel>
        <Facts>
          <Fact label={t.place}>{meeting.place}</Fact>
          <Fact label={t.attendees}>{meeting.attendees}</Fact>
        </Facts>
      </Panel>
      <Panel title={t.agenda} flush>
        {meeting.agenda.length === 0 && <ItemRow title={null} hint={t.noCases} />}
        <ol>
          {meeting.agenda.map((item) => (
            <li key={item.applicationId}>
              <CaseRow
                item={item}
                to={`${applications}/${item.applicationId}`}
                mayDecide={meeting.mayDecide && !meeting.minutesId}
                onDecide={(outcome) => decide({ item, outcome })}
              />
            </li>
          ))}
        </ol>
      </Panel>
      {!meeting.mayDecide && meeting.open > 0 && <p>{t.notEntitled}</p>}
      {deciding && <DecideCase meetingId={meeting.id} {...deciding} onClose={() => decide(null)} />}
    </>
  );
}

interface CaseRowProps {
  item: MeetingCase;
  to: string;
  mayDecide: boolean;
  onDecide: (outcome: Outcome) => void;
}

function CaseRow({ item, to, mayDecide, onDecide }: CaseRowProps) {
  const { meetings: t, report } = useAdmissionText();
  const { nameZh, outcome, reason, recommendation, decidedByName } = item;
  const outcomes = Object.keys(t.outcomes) as Outcome[];
  return (
    <ItemRow
      title={
        <>
          <Link to={to}>{nameZh}</Link>{' '}
          {outcome ? <Tag tone={tones[outcome]}>{t.outcomes[outcome]}</Tag> : <Tag>{t.notYet}</Tag>}
        </>
      }
      hint={[
        recommendation && t.recommendation(report.recommendations[recommendation]),
        reason,
        decidedByName && t.decided(decidedByName),
      ]
        .filter(Boolean)
        .join(' · ')}
      extra={
        !outcome &&
        mayDecide &&
        outcomes.map((each) => (
          <Button
            key={each}
            size="small"
            type={each === 'pass' ? 'primary' : 'default'}
            danger={each === 'refuse'}
            onClick={() => onDecide(each)}
          >
            {t.outcomes[each]}
          </Button>
        ))
      }
    />
  );
}

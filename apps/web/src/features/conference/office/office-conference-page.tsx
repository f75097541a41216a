import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { useAgendaText } from '../agenda/texts';
import { ConferenceFacts } from '../conference-facts';
import { StateTag } from '../conference-row';
import { ProposalPanel } from '../proposal-panel';
import { hasLetters } from '../has-letters';
import { useConference } from '../queries';
import { QueuesPanel } from '../queue/queues-panel';
import { SessionsPanel } from '../sessions/sessions-panel';
import { FollowUpsPanel } from '../follow-up/follow-ups-panel';
import { ReportPanel } from '../day/report-panel';
import { useDayText } from '../day/texts';
import { usePaperText } from '../paper/texts';
import { LinkButton } from '../../../ui/link-button';
import { useConferenceText } from '../texts';
import { DelegatesPanel } from './delegates-panel';
import { HostingsPanel } from './hostings-panel';
import { StateConference } from './state-conference';
import { StepsPanel } from './steps-panel';
import type { ConferenceState } from '../types';

const ON: readonly ConferenceState[] = ['preparing', 'running'];
const OVER: readonly ConferenceState[] = ['closed', 'reported', 'cancelled'];
const LATER: readonly ConferenceState[] = ['closed', 'reported'];
const DAY: readonly ConferenceState[] = ['running', 'closed', 'reported'];

/** A conference at the secretariat's desk: the next step and what it lacks stand first. */
export function OfficeConferencePage() {
  const { id = '' } = useParams();
  const t = useConferenceText();
  const agenda = useAgendaText();
  const conference = useConference(id);
  const mayWork = useHasRight('conference-work');
  const [editing, setEditing] = useState(false);
  return (
    <Loaded query={conference}>
      {(shown) => (
        <Page
          title={shown.title}
          tags={<StateTag state={shown.state} />}
          back={{ to: '/secretariat/conferences', label: t.title }}
          actions={
            <>
              <LinkButton to={`/secretariat/conferences/${id}/agenda`}>{agenda.plan}</LinkButton>
              {mayWork && (
                <>
                  {ON.includes(shown.state) && <DayActions id={id} />}
                  <Button onClick={() => setEditing(true)}>{t.office.edit}</Button>
                </>
              )}
            </>
          }
        >
          <StepsPanel conference={shown} mayWork={mayWork} />
          <ProposalPanel conference={shown} />
          <HostingsPanel conference={shown} mayWork={mayWork} />
          <SessionsPanel
            conferenceId={id}
            base="/secretariat/matchmaking-sessions"
            mayOpen={mayWork && shown.startsOn !== null && !OVER.includes(shown.state)}
          />
          <QueuesPanel
            conferenceId={id}
            base="/secretariat/conference-queues"
            mayOpen={mayWork && shown.startsOn !== null && !OVER.includes(shown.state)}
          />
          {DAY.includes(shown.state) && (
            <ReportPanel id={id} {...(mayWork && { approving: shown })} />
          )}
          {LATER.includes(shown.state) && <FollowUpsPanel id={id} />}
          <ConferenceFacts conference={shown} />
          <DelegatesPanel id={id} mayWork={mayWork} letters={hasLetters(shown)} />
          {editing && <StateConference conference={shown} onClose={() => setEditing(false)} />}
        </Page>
      )}
    </Loaded>
  );
}

/** What the days need: badges, the papers for the evening before, the desk. */
function DayActions({ id }: { id: string }) {
  const { desk } = useDayText();
  const paper = usePaperText();
  return (
    <>
      <Button href={`/api/v1/conferences/${id}/badges.pdf`}>{desk.badges}</Button>
      <Button href={`/api/v1/conferences/${id}/day-papers.pdf`} title={paper.printHint}>
        {paper.print}
      </Button>
      <LinkButton to={`/secretariat/conferences/${id}/check-in`}>{desk.open}</LinkButton>
    </>
  );
}

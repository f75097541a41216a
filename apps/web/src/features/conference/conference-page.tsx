import { useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { LinkButton } from '../../ui/link-button';
import { useAgendaText } from './agenda/texts';
import { ConferenceFacts } from './conference-facts';
import { StateTag } from './conference-row';
import { ReportPanel } from './day/report-panel';
import { hasLetters } from './has-letters';
import { HostingPanel } from './hosting-panel';
import { MyDelegatesPanel } from './my-delegates-panel';
import { ProposalPanel } from './proposal-panel';
import { useConference } from './queries';
import { QueuesPanel } from './queue/queues-panel';
import { SessionsPanel } from './sessions/sessions-panel';
import { useConferenceText } from './texts';
import type { ConferenceState } from './types';

const ON: readonly ConferenceState[] = ['registration', 'preparing', 'running'];

/** A conference as a member unit sees it: what it can do now stands first. */
export function ConferencePage() {
  const { id = '' } = useParams();
  const t = useConferenceText();
  const agenda = useAgendaText();
  const conference = useConference(id);
  return (
    <Loaded query={conference}>
      {(shown) => (
        <Page
          title={shown.title}
          tags={<StateTag state={shown.state} />}
          back={{ to: '/conferences', label: t.title }}
          narrow
          actions={<LinkButton to={`/conferences/${id}/agenda`}>{agenda.open}</LinkButton>}
        >
          <ProposalPanel conference={shown} />
          <HostingPanel conference={shown} />
          {shown.startsOn && <MyDelegatesPanel id={id} letters={hasLetters(shown)} />}
          <SessionsPanel conferenceId={id} base="/matchmaking-sessions" />
          {ON.includes(shown.state) && <QueuesPanel conferenceId={id} base="/conference-queues" />}
          {shown.state === 'reported' && <ReportPanel id={id} />}
          <ConferenceFacts conference={shown} />
        </Page>
      )}
    </Loaded>
  );
}

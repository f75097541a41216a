import { Fact, Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { useConferenceText } from './texts';
import type { Conference } from './types';

/** What is stated of a conference. */
export function ConferenceFacts({ conference }: { conference: Conference }) {
  const text = useConferenceText();
  const { facts: t } = text;
  const { theme, tasks, startsOn, endsOn, place, hostings, registrationUntil } = conference;
  const host = hostings.find(({ state }) => state === 'chosen');
  const names = host && [host.memberName, ...host.coHosts.map(({ name }) => name)].join('、');
  return (
    <Panel title={t.title}>
      <Facts>
        <Fact label={t.theme} wide>
          {theme}
        </Fact>
        <Fact label={t.tasks} wide>
          {tasks.length > 0 && (
            <ol style={{ paddingInlineStart: 20 }}>
              {tasks.map((task) => (
                <li key={task}>{task}</li>
              ))}
            </ol>
          )}
        </Fact>
        <Fact label={t.dates}>{startsOn && endsOn && text.dates(startsOn, endsOn)}</Fact>
        <Fact label={t.place}>{place}</Fact>
        <Fact label={t.host}>{names}</Fact>
        <Fact label={t.registrationUntil}>{registrationUntil}</Fact>
        <Fact label={t.quota}>{conference.quota}</Fact>
        <Fact label={t.capacity}>{conference.capacity}</Fact>
        <Fact label={t.people}>{t.peopleOf(conference.delegates, conference.waiting)}</Fact>
        <Fact label={t.results} wide>
          {conference.results && <p style={{ whiteSpace: 'pre-wrap' }}>{conference.results}</p>}
        </Fact>
        <Fact label={t.reason} wide>
          {conference.reason}
        </Fact>
      </Facts>
    </Panel>
  );
}

import { useParams } from 'react-router';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { clockText } from './clock-text';
import { useQueue } from './queries';
import { useQueueText } from './texts';

const NEXT_UP = 12;

/** For the screen in the hall: who is called to which desk, and who is next. Numbers only; it keeps them without a network. */
export function QueueScreenPage() {
  const { id = '' } = useParams();
  const t = useQueueText();
  const queue = useQueue(id);
  return (
    <Loaded query={queue}>
      {({ title, hostName, place, desks, waiting }) => (
        <Page title={title} back={{ to: `/secretariat/conference-queues/${id}`, label: t.back }}>
          <p style={{ fontSize: 24 }}>{t.hosted(hostName, place)}</p>
          <Panel>
            <ul style={{ ...GRID, gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' }}>
              {desks.map(({ desk, ticket }) => (
                <li key={desk}>
                  <div style={{ fontSize: 24 }}>{t.desk.of(desk)}</div>
                  <strong style={{ fontSize: 56, lineHeight: 1.2 }}>
                    {ticket ? ticket.number : t.desk.free}
                  </strong>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel title={<span style={{ fontSize: 24 }}>{t.nextUp}</span>}>
            <ol style={{ ...GRID, gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))' }}>
              {waiting.slice(0, NEXT_UP).map(({ id: ticketId, number, expectedAt }) => (
                <li key={ticketId}>
                  <strong style={{ fontSize: 32 }}>{number}</strong>
                  {expectedAt && <div>{clockText(expectedAt)}</div>}
                </li>
              ))}
            </ol>
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}

const GRID = { display: 'grid', gap: 16, listStyle: 'none', padding: 0 } as const;

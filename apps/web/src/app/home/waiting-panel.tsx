import { Link } from 'react-router';
import { useHome } from '../../entities/home/queries';
import type { Waiting } from '../../entities/home/types';
import { DateTime, Deadline } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { PlainButton } from '../../ui/plain-button';
import { Tag } from '../../ui/tag';
import { useHomeText } from './texts';

const TONES = { now: 'bad', soon: 'warn' } as const;

/** What waits for me, by whatever the server knows of: nothing here names a library. */
export function WaitingPanel() {
  const { waiting: t } = useHomeText();
  const home = useHome();
  return (
    <Panel title={t.title} flush>
      <Loaded query={home} rows={3}>
        {({ items, unavailable }) => (
          <>
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item.kind}>
                    <WaitingRow item={item} />
                  </li>
                ))}
              </ul>
            )}
            {items.length === 0 && unavailable.length === 0 && (
              <ItemRow title={t.nothing} hint={t.nothingHint} />
            )}
            {unavailable.length > 0 && (
              <ItemRow
                title={t.unavailable(unavailable.map(({ title }) => title))}
                extra={
                  <PlainButton
                    size="small"
                    loading={home.isFetching}
                    onClick={() => void home.refetch()}
                  >
                    {t.again}
                  </PlainButton>
                }
              />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function WaitingRow({ item }: { item: Waiting }) {
  const { waiting: t } = useHomeText();
  const { urgency } = item;
  return (
    <ItemRow
      title={
        <>
          {urgency !== 'later' && <Tag tone={TONES[urgency]}>{t.urgencies[urgency]}</Tag>}{' '}
          <Link to={item.link}>{item.text}</Link>
        </>
      }
      hint={
        <>
          {item.title}
          {item.count > 1 && ` · ${item.count}`}
          {item.since && (
            <>
              {' · '}
              {t.since} <DateTime at={item.since} relative />
            </>
          )}
        </>
      }
      extra={item.dueAt && <Deadline at={item.dueAt} />}
    />
  );
}

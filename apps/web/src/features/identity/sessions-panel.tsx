import { Button } from 'antd';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { Tag } from '../../ui/tag';
import { useEndSession, useSessions } from './queries';
import { useIdentityText } from './texts';
import type { SignedInSession } from './types';

export function SessionsPanel() {
  const { account: t } = useIdentityText();
  const sessions = useSessions();
  return (
    <Panel title={t.sessions} flush>
      <Loaded query={sessions}>
        {({ items }) => (
          <ul>
            {items.map((session) => (
              <li key={session.id}>
                <SessionRow session={session} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function SessionRow({ session }: { session: SignedInSession }) {
  const { account: t } = useIdentityText();
  const { message } = useMessages();
  const end = useEndSession();
  const finish = () =>
    sendChange(end, session.id, {
      onSuccess: () => void message.success(t.ended),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <ItemRow
      title={
        <>
          {deviceOf(session.userAgent) ?? t.unknownDevice}{' '}
          {session.current && <Tag tone="good">{t.thisOne}</Tag>}
        </>
      }
      hint={
        <>
          {t.lastSeen} <DateTime at={session.lastSeenAt} relative /> · {t.since}{' '}
          <DateTime at={session.createdAt} />
        </>
      }
      extra={
        !session.current && (
          <Button size="small" loading={end.isPending} onClick={finish}>
            {t.end}
          </Button>
        )
      }
    />
  );
}

const browsers = ['MicroMessenger', 'Edg', 'Firefox', 'Chrome', 'Safari'] as const;
const names = { MicroMessenger: 'WeChat', Edg: 'Edge' } as Record<string, string>;
const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'] as const;

/** As much of a user agent as distinguishes devices. */
function deviceOf(userAgent: string | null): string | null {
  const browser = browsers.find((name) => userAgent?.includes(name));
  const system = systems.find((name) => userAgent?.includes(name));
  const known = [browser && (names[browser] ?? browser), system].filter(Boolean);
  return known.length > 0 ? known.join(' · ') : (userAgent?.slice(0, 40) ?? null);
}

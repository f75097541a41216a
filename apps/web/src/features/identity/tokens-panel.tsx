import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { NewToken } from './new-token';
import { useApiTokens, useRevokeToken } from './queries';
import { useIdentityText } from './texts';
import type { ApiToken } from './types';

export function TokensPanel() {
  const { tokens: t } = useIdentityText();
  const tokens = useApiTokens();
  const [creating, setCreating] = useState(false);
  return (
    <Panel
      title={t.title}
      flush
      extra={
        <Button size="small" onClick={() => setCreating(true)}>
          {t.create}
        </Button>
      }
    >
      <ItemRow title={null} hint={t.hint} />
      <Loaded query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <ItemRow title={t.none} />
          ) : (
            <ul>
              {items.map((token) => (
                <li key={token.id}>
                  <TokenRow token={token} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {creating && <NewToken onClose={() => setCreating(false)} />}
    </Panel>
  );
}

function TokenRow({ token }: { token: ApiToken }) {
  const { tokens: t } = useIdentityText();
  const { message } = useMessages();
  const revoke = useRevokeToken();
  return (
    <ItemRow
      title={token.name}
      hint={
        <>
          {token.lastUsedAt ? (
            <>
              {t.lastUsed} <DateTime at={token.lastUsedAt} relative />
            </>
          ) : (
            t.never
          )}{' '}
          · {t.expires} <DateTime at={token.expiresAt} />
        </>
      }
      extra={
        <Popconfirm
          title={t.revokeTitle(token.name)}
          description={t.revokeHint}
          okText={t.revoke}
          onConfirm={() =>
            sendChange(revoke, token.id, {
              onError: (error) => void message.error(messageOf(error)),
            })
          }
        >
          <Button size="small" danger loading={revoke.isPending}>
            {t.revoke}
          </Button>
        </Popconfirm>
      }
    />
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { RegisterDelegate, ReviseDelegate } from './delegate-form';
import { DelegateRow } from './delegate-row';
import { useMyDelegates } from './queries';
import { useConferenceText } from './texts';
import type { Delegate } from './types';

/** Whom the unit sends. */
export function MyDelegatesPanel({ id, letters }: { id: string; letters: boolean }) {
  const { delegates: t, imports } = useConferenceText();
  const delegates = useMyDelegates(id);
  const [doing, start] = useState<'register' | Delegate | null>(null);
  const open = delegates.data?.open ?? false;
  return (
    <Panel
      title={t.title}
      flush
      extra={
        open && (
          <>
            <LinkButton to={`/conferences/${id}/import`}>{imports.title}</LinkButton>
            <Button type="primary" onClick={() => start('register')}>
              {t.register}
            </Button>
          </>
        )
      }
    >
      <Loaded query={delegates}>
        {({ items }) => (
          <>
            {!open && <ItemRow title={null} hint={t.closed} />}
            {open && items.length === 0 && <ItemRow title={null} hint={t.none} />}
            <ul>
              {items.map((delegate) => (
                <li key={delegate.id}>
                  <DelegateRow
                    delegate={delegate}
                    letters={letters}
                    {...(open && { onEdit: () => start(delegate) })}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {doing === 'register' && <RegisterDelegate id={id} onClose={() => start(null)} />}
      {doing && doing !== 'register' && (
        <ReviseDelegate delegate={doing} asOffice={false} onClose={() => start(null)} />
      )}
    </Panel>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { unitName } from '../../entities/member/unit-name';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { MakeKey } from './make-key';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Opener, Tender } from './types';
import { UnlockKey } from './unlock-key';

/** The three openers with the keys that quotes are sealed to; anybody can compare the fingerprints. */
export function OpenersPanel({ tender }: { tender: Tender }) {
  const { openers: t } = useTenderingText();
  const { message } = useMessages();
  const [doing, start] = useState<'make' | 'test' | null>(null);
  const { rfqId, openers, actions } = tender;
  const mine = openers.find((opener) => opener.mine);
  const mayMake = actions.includes('makeKey');
  return (
    <Panel
      title={t.title}
      flush
      extra={
        <div className={styles.row}>
          {mine && <Button onClick={() => start('test')}>{t.test}</Button>}
          {mayMake && (
            <Button type={mine ? 'default' : 'primary'} onClick={() => start('make')}>
              {mine ? t.again : t.make}
            </Button>
          )}
        </div>
      }
    >
      {openers.map((opener) => (
        <OpenerRow key={opener.side} opener={opener} />
      ))}
      {doing === 'make' && <MakeKey tender={tender} onClose={() => start(null)} />}
      {doing === 'test' && mine && (
        <UnlockKey
          tenderId={rfqId}
          recipient={mine.recipient!}
          onClose={() => start(null)}
          onUnlocked={() => {
            start(null);
            void message.success(t.tested);
          }}
        />
      )}
    </Panel>
  );
}

function OpenerRow({ opener }: { opener: Opener }) {
  const { openers: t, sides } = useTenderingText();
  const language = useLanguage();
  const { side, member, name, fingerprint, openedAt, signedAt, mine } = opener;
  return (
    <ItemRow
      title={
        <>
          {sides[side]}
          {member && <> · {unitName(member, language)}</>}
          {name && <> · {name}</>}
          {mine && <> （{t.mine}）</>}
        </>
      }
      hint={
        fingerprint ? (
          <>
            {t.fingerprint} <span className={styles.hash}>{fingerprint}</span>
          </>
        ) : (
          t.missing
        )
      }
      extra={
        <span className={styles.quiet}>
          {openedAt && (
            <>
              <DateTime at={openedAt} /> {t.opened}{' '}
            </>
          )}
          {signedAt && (
            <>
              <DateTime at={signedAt} /> {t.signed}
            </>
          )}
        </span>
      }
    />
  );
}

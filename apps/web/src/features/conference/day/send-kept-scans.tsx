import { useEffect, useRef } from 'react';
import { useMe } from '../../../entities/session/session';
import { useMessages } from '../../../ui/messages';
import { ownersOfKeptScans } from './scan-queue';

const RETRY_MS = 5000;

/** Wherever the person goes in the app: what they scanned without a network is sent once it is back. */
export function SendKeptScans() {
  const me = useMe();
  const { message } = useMessages();
  const say = useRef(message);
  useEffect(() => {
    say.current = message;
  });
  useEffect(() => {
    if (!me?.member) return;
    let busy = false;
    const send = async () => {
      if (busy || ownersOfKeptScans().length === 0) return;
      busy = true;
      try {
        const { sendKeptTableScans } = await import('./kept-table-scans');
        await sendKeptTableScans(me, say.current);
      } finally {
        busy = false;
      }
    };
    // Without a network its code may not come either: the next round tries again.
    const round = () => void send().catch(() => undefined);
    round();
    const timer = setInterval(round, RETRY_MS);
    window.addEventListener('online', round);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', round);
    };
  }, [me]);
  return null;
}

import { openShare, readEnvelope, SealedBidError, type OpenerKey } from '@wanchang/sealed-bids';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { takeCiphertexts, useGiveShares } from './queries';
import { useTenderingText } from './texts';
import type { GivenShare, Tender } from './types';
import { UnlockKey } from './unlock-key';

/** An opener opens the own shares in this browser and hands them over; the key stays here. */
export function OpenPanel({ tender }: { tender: Tender }) {
  const { open: t } = useTenderingText();
  const { message } = useMessages();
  const [isUnlocking, setUnlocking] = useState(false);
  const [done, setDone] = useState<{ done: number; total: number } | null>(null);
  const give = useGiveShares(tender.rfqId);
  const mine = tender.openers.find((opener) => opener.mine);
  const open = useMutation({
    mutationFn: async (key: OpenerKey) => {
      const { items } = await takeCiphertexts(tender.rfqId);
      const shares: GivenShare[] = [];
      for (const { id, envelope } of items) {
        shares.push({ quoteId: id, share: await shareOf(envelope, key) });
        setDone({ done: shares.length, total: items.length });
      }
      await give.mutateAsync(shares);
      return shares.filter(({ share }) => share === null).length;
    },
    onSuccess: (unreadable) =>
      void (unreadable > 0 ? message.warning(t.unreadable(unreadable)) : message.success(t.done)),
  });
  if (!mine?.recipient) return null;
  return (
    <Panel title={t.title}>
      <p>{t.hint}</p>
      {done && open.isPending && (
        <>
          <Progress
            percent={Math.round((done.done / done.total) * 100)}
            aria-label={t.working(done.done, done.total)}
          />
          <Alert type="info" title={t.working(done.done, done.total)} />
        </>
      )}
      {open.error && <ProblemNotice error={open.error} />}
      <Button
        type="primary"
        style={{ marginTop: 8 }}
        loading={open.isPending}
        onClick={() => setUnlocking(true)}
      >
        {t.button}
      </Button>
      {isUnlocking && (
        <UnlockKey
          tenderId={tender.rfqId}
          recipient={mine.recipient}
          onClose={() => setUnlocking(false)}
          onUnlocked={(key) => {
            setUnlocking(false);
            open.mutate(key);
          }}
        />
      )}
    </Panel>
  );
}

/** Null for an envelope that this key does not open: that goes on record. */
async function shareOf(envelope: string, key: OpenerKey): Promise<string | null> {
  try {
    return (await openShare(readEnvelope(envelope), key)).share;
  } catch (error) {
    if (error instanceof SealedBidError) return null;
    throw error;
  }
}

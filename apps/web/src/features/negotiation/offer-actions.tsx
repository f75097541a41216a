import { Button } from 'antd';
import { useState } from 'react';
import type { DealRoom } from '../../entities/deal-room/types';
import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { AcceptOffer } from './accept-offer';
import styles from './deal-room-page.module.css';
import { useAnswerOffer, type OfferAnswer } from './queries';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

interface OfferActionsProps {
  room: DealRoom;
  offer: Offer;
  onEdit: () => void;
}

/** The answers that an offer allows now; the server lists them. */
export function OfferActions({ room, offer, onEdit }: OfferActionsProps) {
  const { offers: t } = useNegotiationText();
  const [asking, ask] = useState<OfferAnswer | null>(null);
  const { actions } = offer;
  const isLatest = offer.no === room.offers.at(-1)?.no;
  const canOfferAgain =
    isLatest && room.actions.includes('make-offer') && !actions.includes('counter');
  const isBound = offer.state === 'open' && offer.by === room.role && room.state === 'open';
  if (isBound && !actions.includes('withdraw') && !room.readOnlyReason)
    return <p className={styles.actions}>{t.bound}</p>;
  if (actions.length === 0 && !canOfferAgain) return null;
  return (
    <div className={styles.actions}>
      {actions.includes('accept') && (
        <Button type="primary" onClick={() => ask('accept')}>
          {t.accept}
        </Button>
      )}
      {actions.includes('counter') && <Button onClick={onEdit}>{t.counter}</Button>}
      {canOfferAgain && (
        <Button type="primary" onClick={onEdit}>
          {t.make}
        </Button>
      )}
      {actions.includes('decline') && <Button onClick={() => ask('decline')}>{t.decline}</Button>}
      {actions.includes('withdraw') && (
        <Button onClick={() => ask('withdraw')}>{t.withdraw}</Button>
      )}
      {asking === 'accept' && <AcceptOffer room={room} offer={offer} onClose={() => ask(null)} />}
      {(asking === 'decline' || asking === 'withdraw') && (
        <Refuse room={room} offer={offer} answer={asking} onClose={() => ask(null)} />
      )}
    </div>
  );
}

interface RefuseProps {
  room: DealRoom;
  offer: Offer;
  answer: 'decline' | 'withdraw';
  onClose: () => void;
}

function Refuse({ room, offer, answer, onClose }: RefuseProps) {
  const { offers: t } = useNegotiationText();
  const { message } = useMessages();
  const send = useAnswerOffer(room.id);
  const declines = answer === 'decline';
  const done = () => {
    onClose();
    void message.success(t.done[answer]);
  };
  return (
    <ReasonModal
      title={declines ? t.declineTitle : t.withdrawTitle}
      hint={declines ? t.declineHint : t.withdrawHint}
      label={t.reason}
      confirm={t[answer]}
      isPending={send.isPending}
      error={send.error}
      onConfirm={(reason) =>
        sendChange(send, { no: offer.no, answer, reason: reason || undefined }, { onSuccess: done })
      }
      onClose={onClose}
    />
  );
}

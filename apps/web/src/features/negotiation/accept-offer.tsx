import { Modal } from 'antd';
import { useApprovalText } from '../../entities/approval/texts';
import { isSubmitted } from '../../entities/approval/types';
import type { DealRoom } from '../../entities/deal-room/types';
import layout from '../../ui/layout.module.css';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useAnswerOffer } from './queries';
import { TermsView } from './terms-view';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

interface AcceptOfferProps {
  room: DealRoom;
  offer: Offer;
  onClose: () => void;
}

/** The one step that cannot be undone: it shows exactly what is agreed. */
export function AcceptOffer({ room, offer, onClose }: AcceptOfferProps) {
  const { offers: t } = useNegotiationText();
  const { submitted } = useApprovalText();
  const { message } = useMessages();
  const answer = useAnswerOffer(room.id);
  const accept = () =>
    sendChange(
      answer,
      { no: offer.no, answer: 'accept' },
      {
        onSuccess: (answer) => {
          onClose();
          void message.success(isSubmitted(answer) ? submitted : t.done.accept);
        },
      },
    );
  return (
    <Modal
      open
      width={680}
      title={t.acceptTitle(offer.no)}
      okText={t.acceptConfirm}
      okButtonProps={{ loading: answer.isPending }}
      onOk={accept}
      onCancel={onClose}
    >
      <div className={layout.stack}>
        <p>{t.acceptHint}</p>
        <TermsView terms={offer.terms} total={offer.total} sums={offer.sums} />
        {answer.error && <ProblemNotice error={answer.error} />}
      </div>
    </Modal>
  );
}

import { CopyOutlined, DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { ApprovalsAt } from '../../entities/approval/approvals-at';
import type { DealRoom } from '../../entities/deal-room/types';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import layout from '../../ui/layout.module.css';
import { LinkButton } from '../../ui/link-button';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { AfterAgreement } from './after-agreement';
import { copyOffer } from './copied-offer';
import styles from './deal-room-page.module.css';
import { marksOf } from './differences';
import { LadderPanel } from './ladder-panel';
import { LazyOfferEditor } from './lazy-offer-editor';
import { NatureNote } from './nature-note';
import { OfferActions } from './offer-actions';
import { OfferHistory } from './offer-history';
import { OfferStateTag } from './tags';
import { TermsView } from './terms-view';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

/** What lies on the table, what I may do about it, and how it came there. */
export function TermsPanel({ room }: { room: DealRoom }) {
  const { room: t } = useNegotiationText();
  const [chosen, choose] = useState<number | null>(null);
  const [editing, setEditing] = useState(false);
  const latest = room.offers.at(-1);
  const shown = room.offers.find(({ no }) => no === chosen) ?? latest;
  const edit = () => setEditing(true);
  return (
    <div className={layout.stack}>
      {room.agreement && <AgreementPanel room={room} />}
      <AfterAgreement room={room} />
      <ApprovalsAt subjectId={room.id} />
      {!(room.agreement && shown === latest) && (
        <Panel title={t.terms}>
          {shown ? (
            <ShownOffer room={room} offer={shown} onEdit={edit} />
          ) : (
            <NoOffer room={room} onEdit={edit} />
          )}
        </Panel>
      )}
      <LadderPanel room={room} />
      {room.offers.length > 0 && (
        <OfferHistory offers={room.offers} shown={shown} onChoose={choose} />
      )}
      {editing && <LazyOfferEditor room={room} onClose={() => setEditing(false)} />}
    </div>
  );
}

interface ShownOfferProps {
  room: DealRoom;
  offer: Offer;
  onEdit: () => void;
}

function ShownOffer({ room, offer, onEdit }: ShownOfferProps) {
  const { offers: t, roles } = useNegotiationText();
  const before = room.offers.find(({ no }) => no === offer.no - 1);
  return (
    <>
      <div className={styles.offerHead}>
        <strong>{t.version(offer.no)}</strong>
        <OfferStateTag state={offer.state} />
        <span>
          {t.by(roles[offer.by], offer.byName)} · <DateTime at={offer.createdAt} relative />
        </span>
        <DownloadPdf
          href={`/api/v1/deal-rooms/${room.id}/offers/${offer.no}/offer.pdf`}
          text={t.offerPdf}
        />
        <CopyOffer room={room} offer={offer} />
      </div>
      <NatureNote offer={offer} />
      <TermsView
        terms={offer.terms}
        total={offer.total}
        sums={offer.sums}
        marks={marksOf(offer.differences)}
        totalBefore={before?.total}
      />
      <OfferActions room={room} offer={offer} onEdit={onEdit} />
    </>
  );
}

function CopyOffer({ room, offer }: Omit<ShownOfferProps, 'onEdit'>) {
  const { copying: t } = useNegotiationText();
  const { message } = useMessages();
  const copy = () => {
    copyOffer(room, offer);
    void message.success(t.copied);
  };
  return (
    <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={copy}>
      {t.copy}
    </Button>
  );
}

function DownloadPdf({ href, text }: { href: string; text: string }) {
  return (
    <Button size="small" icon={<DownloadOutlined aria-hidden />} href={href} download>
      {text}
    </Button>
  );
}

function NoOffer({ room, onEdit }: { room: DealRoom; onEdit: () => void }) {
  const { offers: t } = useNegotiationText();
  const action = room.actions.includes('make-offer') && (
    <Button type="primary" onClick={onEdit}>
      {t.make}
    </Button>
  );
  return (
    <EmptyHint title={t.none} action={action}>
      {t.noneHint}
    </EmptyHint>
  );
}

function AgreementPanel({ room: { id, agreement } }: { room: DealRoom }) {
  const { offers: t } = useNegotiationText();
  if (!agreement) return null;
  return (
    <Panel title={`${t.agreement} ${agreement.number}`}>
      <div className={layout.stack}>
        <p className={styles.agreed}>
          {t.agreementHint} {t.agreed(agreement.acceptedByName)} ·{' '}
          <DateTime at={agreement.acceptedAt} />
        </p>
        <TermsView terms={agreement.terms} total={agreement.total} sums={agreement.sums} />
        <div>
          <DownloadPdf href={`/api/v1/deal-rooms/${id}/agreement.pdf`} text={t.agreementPdf} />{' '}
          <LinkButton size="small" type="primary" to={`/contracts/of-room/${id}`}>
            {t.toContract}
          </LinkButton>
        </div>
      </div>
    </Panel>
  );
}

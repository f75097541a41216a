import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import styles from './auctions.module.css';
import { BiddersPanel } from './bidders-panel';
import { Countdown } from './countdown';
import { useAuction, useCancelAuction } from './queries';
import { SetAuction } from './set-auction';
import { useAuctionsText } from './texts';
import type { Auction } from './types';
import { formatMoney } from '../../ui/numbers';

/** The auction of a request, for its buyer: set, followed live, called off. */
export function AuctionPage() {
  const { id = '' } = useParams();
  const t = useAuctionsText();
  return (
    <Loaded query={useAuction(id)}>
      {({ auction }) =>
        auction === null || auction.state === 'cancelled' ? (
          <Page title={t.setTitle} back={{ to: `/rfqs/${id}/compare`, label: t.backToCompare }}>
            {auction && <p>{t.wasCancelled(auction.cancelReason ?? '')}</p>}
            <SetAuction rfqId={id} />
          </Page>
        ) : (
          <OneAuction auction={auction} />
        )
      }
    </Loaded>
  );
}

function OneAuction({ auction }: { auction: Auction }) {
  const t = useAuctionsText();
  const [isCancelling, cancel] = useState(false);
  const { rfqId, number, title, state, currency, step, extensionMinutes, rankVisible } = auction;
  const isOpen = state === 'waiting' || state === 'running';
  return (
    <Page
      title={t.title}
      subtitle={`${number} · ${title}`}
      back={{ to: `/rfqs/${rfqId}`, label: t.backToRfq }}
      actions={
        <>
          {isOpen && <Button onClick={() => cancel(true)}>{t.cancel}</Button>}
          <LinkButton to={`/rfqs/${rfqId}/compare`}>{t.backToCompare}</LinkButton>
        </>
      }
    >
      <Panel>
        <Countdown auction={auction} />
        <p className={styles.quiet}>
          {t.rules(formatMoney({ amount: step, currency }), extensionMinutes)}{' '}
          {rankVisible ? t.rankShown : t.rankHidden}
        </p>
        {state === 'over' && <p>{t.settling}</p>}
        {state === 'settled' && <p>{t.settledHint}</p>}
      </Panel>
      <BiddersPanel auction={auction} />
      {isCancelling && <Cancel rfqId={rfqId} onClose={() => cancel(false)} />}
    </Page>
  );
}

function Cancel({ rfqId, onClose }: { rfqId: string; onClose: () => void }) {
  const t = useAuctionsText();
  const cancel = useCancelAuction(rfqId);
  return (
    <ReasonModal
      title={t.cancel}
      hint={t.cancelHint}
      label={t.reason}
      missing={t.required}
      confirm={t.cancel}
      danger
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={(reason) => sendChange(cancel, reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

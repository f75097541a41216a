import { useParams } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { formatMoney } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import styles from './auctions.module.css';
import { BidForm } from './bid-form';
import { Countdown } from './countdown';
import { useSeat } from './queries';
import { useAuctionsText } from './texts';
import type { Seat } from './types';

/** An auction as one bidder sees it. */
export function SeatPage() {
  const { id = '' } = useParams();
  return <Loaded query={useSeat(id)}>{(seat) => <OneSeat seat={seat} />}</Loaded>;
}

function OneSeat({ seat }: { seat: Seat }) {
  const t = useAuctionsText();
  const { invitationId, number, title, currency, amount, startAmount, rank, state } = seat;
  const money = (value: string) => formatMoney({ amount: value, currency });
  return (
    <Page
      title={t.title}
      subtitle={`${number} · ${title}`}
      back={{ to: `/rfq-invitations/${invitationId}`, label: t.backToInvitation }}
    >
      <Panel>
        <Countdown auction={seat} />
        <div className={styles.own} role="status">
          <span>
            {t.ownAmount} <strong>{money(amount)}</strong>
          </span>
          {rank !== null && (
            <span>
              {t.ownRank} <strong>{t.rank(rank)}</strong>
            </span>
          )}
          <span className={styles.quiet}>
            {t.start} {money(startAmount)}
          </span>
        </div>
        <p className={styles.quiet}>{t.rules(money(seat.step), seat.extensionMinutes)}</p>
        {state === 'running' && <BidForm seat={seat} />}
      </Panel>
      <Panel title={t.ownBids} flush>
        {seat.bids.length === 0 && <EmptyHint title={t.noBids} />}
        {seat.bids.map(({ no, amount: bid, at, byName }) => (
          <ItemRow key={no} title={money(bid)} hint={byName} extra={<DateTime at={at} />} />
        ))}
      </Panel>
    </Page>
  );
}

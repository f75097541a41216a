import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { formatMoney } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { useAuctionsText } from './texts';
import type { Auction } from './types';

/** Who bids, the lowest first, and each bid. */
export function BiddersPanel({ auction }: { auction: Auction }) {
  const t = useAuctionsText();
  const language = useLanguage();
  const { bidders, bids, currency } = auction;
  const money = (amount: string) => formatMoney({ amount, currency });
  const nameOf = new Map(
    bidders.map(({ invitationId, member }) => [invitationId, unitName(member, language)]),
  );
  return (
    <>
      <Panel title={t.bidders(bidders.length)} flush>
        {bidders.map(({ invitationId, member, rank, amount, startAmount, bids: count }) => (
          <ItemRow
            key={invitationId}
            title={
              <>
                {t.rank(rank)} {unitName(member, language)}{' '}
                <CoastTag coast={member.coast} place={member.provinceName} />
              </>
            }
            hint={`${t.start} ${money(startAmount)} · ${t.count(count)} · ${t.lower(lowerBy(startAmount, amount))}`}
            extra={<strong>{money(amount)}</strong>}
          />
        ))}
      </Panel>
      <Panel title={t.allBids} flush>
        {bids.length === 0 && <EmptyHint title={t.noBids} />}
        {bids.map(({ invitationId, no, amount, at, byName }) => (
          <ItemRow
            key={`${invitationId}.${no}`}
            title={`${money(amount)} · ${nameOf.get(invitationId) ?? ''}`}
            hint={byName}
            extra={<DateTime at={at} />}
          />
        ))}
      </Panel>
    </>
  );
}

/** In percent of what was quoted. */
export function lowerBy(start: string, amount: string): string {
  return ((1 - Number(amount) / Number(start)) * 100).toFixed(1);
}

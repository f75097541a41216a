import { Link } from 'react-router';
import type { DealRoom } from '../../entities/deal-room/types';
import { listingPrice } from '../../entities/listing/listing-price';
import { useListingText } from '../../entities/listing/texts';
import type { ListingCard } from '../../entities/listing/types';
import { Misfits } from '../../entities/match/misfits';
import { useMatch } from '../../entities/match/queries';
import { PriceText, QuantityText } from '../../ui/amount';
import { Day } from '../../ui/date-time';
import { Panel } from '../../ui/panel';
import styles from './pair-panel.module.css';
import { useNegotiationText } from './texts';

/** What is asked for and what is offered, beside the talk: what does not fit first. */
export function PairPanel({ room }: { room: DealRoom }) {
  const { pair: t } = useNegotiationText();
  const { supply, demand } = room;
  if (!supply && !demand) return null;
  return (
    <Panel title={t.title}>
      {room.matchId && <NotFitting matchId={room.matchId} />}
      <table className={styles.table}>
        <tbody>
          {demand && <Asked demand={demand} />}
          {supply && <Offered supply={supply} />}
        </tbody>
      </table>
    </Panel>
  );
}

/** A match that is out of sight by now says nothing any more. */
function NotFitting({ matchId }: { matchId: string }) {
  const { data: match } = useMatch(matchId);
  return match ? <Misfits match={match} /> : null;
}

function Asked({ demand }: { demand: ListingCard }) {
  const { pair: t } = useNegotiationText();
  const { price, priceUnit, quantity, dueDate } = demand;
  return (
    <tr>
      <th scope="row">{t.demand}</th>
      <td>
        <Link to={`/listings/${demand.id}`}>{demand.title}</Link>
        <ul className={styles.facts}>
          {quantity && (
            <li>
              {t.needed} <QuantityText quantity={quantity} />
            </li>
          )}
          <li>
            {price ? (
              <>
                {t.ceiling} <PriceText price={price} per={priceUnit} />
              </>
            ) : (
              t.noCeiling
            )}
          </li>
          {dueDate && (
            <li>
              {t.due} <Day on={dueDate} />
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

function Offered({ supply }: { supply: ListingCard }) {
  const { pair: t } = useNegotiationText();
  const { leadTime } = useListingText();
  const { variant, quantity, priceUnit, leadTimeDays } = supply;
  const stock = variant?.stock ?? quantity?.value;
  const unit = quantity?.unit ?? priceUnit ?? '';
  return (
    <tr>
      <th scope="row">{t.supply}</th>
      <td>
        <Link to={`/listings/${supply.id}`}>{supply.title}</Link>
        <ul className={styles.facts}>
          {variant && <li>{variant.model}</li>}
          {stock && (
            <li>
              {t.stock} <QuantityText quantity={{ value: stock, unit }} />
            </li>
          )}
          <li>
            {t.price} <PriceText price={listingPrice(supply)} per={priceUnit} />
          </li>
          {leadTimeDays !== null && <li>{leadTime(leadTimeDays)}</li>}
        </ul>
      </td>
    </tr>
  );
}

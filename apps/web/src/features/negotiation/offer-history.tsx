import { Button } from 'antd';
import { MoneyText } from '../../ui/amount';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { OfferStateTag } from './tags';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

interface OfferHistoryProps {
  offers: readonly Offer[];
  shown: Offer | undefined;
  onChoose: (no: number) => void;
}

/** Every version there was, the newest first. */
export function OfferHistory({ offers, shown, onChoose }: OfferHistoryProps) {
  const { offers: t, roles } = useNegotiationText();
  return (
    <Panel title={t.history} flush>
      <ul>
        {[...offers].reverse().map(({ no, by, byName, state, total, createdAt, differences }) => (
          <li key={no}>
            <ItemRow
              title={
                <Button
                  type="link"
                  style={{ height: 'auto', padding: 0 }}
                  aria-current={no === shown?.no}
                  onClick={() => onChoose(no)}
                >
                  {t.version(no)}
                </Button>
              }
              hint={
                <>
                  {t.by(roles[by], byName)} · <DateTime at={createdAt} />
                  {no > 1 && <> · {t.changes(differences.length)}</>}
                </>
              }
              extra={
                <>
                  <MoneyText money={total} /> <OfferStateTag state={state} />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

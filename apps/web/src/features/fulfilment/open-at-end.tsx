import { formatMoney } from '../../ui/numbers';
import { useFulfilmentText } from './texts';
import type { Contract } from './types';

const some = (amount: string) => Number(amount) > 0;

/** Goods or money: to complete the contract nevertheless takes both sides. */
export const isOpenAtEnd = ({ missing, unpaid, unconfirmed }: Contract['atEnd']) =>
  missing.length > 0 || some(unpaid) || some(unconfirmed);

interface OpenAtEndListProps {
  open: Contract['atEnd'];
  currency: string;
}

/** What is not done, in words; nothing is left out. */
export function OpenAtEndList({ open, currency }: OpenAtEndListProps) {
  const { close: t } = useFulfilmentText();
  const money = (amount: string) => formatMoney({ amount, currency });
  const { missing, undecided, unpaid, unconfirmed, uninvoiced, disputes } = open;
  const items = [
    ...missing.map(({ no, description, quantity, unit }) =>
      t.missing(no, description, quantity, unit),
    ),
    undecided > 0 && t.undecided(undecided),
    some(unpaid) && t.unpaid(money(unpaid)),
    some(unconfirmed) && t.unconfirmed(money(unconfirmed)),
    some(uninvoiced) && t.uninvoiced(money(uninvoiced)),
    disputes > 0 && t.openDisputes(disputes),
  ].filter((item) => item !== false);
  if (items.length === 0) return <p style={{ marginBottom: 16 }}>{t.nothingOpen}</p>;
  return (
    <section aria-label={t.openTitle} style={{ marginBottom: 16 }}>
      <strong>{t.openTitle}</strong>
      <ul style={{ listStyle: 'disc', paddingInlineStart: 20 }}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

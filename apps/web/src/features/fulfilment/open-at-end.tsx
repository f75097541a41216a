import { formatMoney } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import { useFulfilmentText } from './texts';
import type { Contract } from './types';

type Open = Omit<Contract['atEnd'], 'hash'>;

const some = (amount: string) => Number(amount) > 0;

/** Goods or money: to complete the contract nevertheless takes both sides. */
export const isOpenAtEnd = ({ missing, unpaid, unconfirmed }: Open) =>
  missing.length > 0 || some(unpaid) || some(unconfirmed);

/** One thing that is not done, in words. */
interface Item {
  key: string;
  text: string;
}

interface OpenAtEndListProps {
  open: Open;
  currency: string;
  /** What was shown first: what differs from it is marked. */
  before?: Open;
}

/** What is not done, in words; nothing is left out. */
export function OpenAtEndList({ open, currency, before = open }: OpenAtEndListProps) {
  const { close: t } = useFulfilmentText();
  const itemsOf = useOpenItems(currency);
  const [items, earlier] = [itemsOf(open), itemsOf(before)];
  const was = new Map(earlier.map(({ key, text }) => [key, text]));
  const gone = earlier.filter(({ key }) => !items.some((item) => item.key === key));
  if (items.length === 0 && gone.length === 0)
    return <p style={{ marginBottom: 16 }}>{t.nothingOpen}</p>;
  return (
    <section aria-label={t.openTitle} style={{ marginBottom: 16 }}>
      <strong>{t.openTitle}</strong>
      <ul style={{ listStyle: 'disc', paddingInlineStart: 20 }}>
        {items.map(({ key, text }) => (
          <li key={key}>
            {text} <Difference was={was.get(key) ?? null} is={text} />
          </li>
        ))}
        {gone.map(({ key, text }) => (
          <li key={key}>
            <del>{text}</del> <Tag tone="good">{t.gone}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Difference({ was, is }: { was: string | null; is: string }) {
  const { close: t } = useFulfilmentText();
  if (was === is) return null;
  return <Tag tone="warn">{was === null ? t.added : t.was(was)}</Tag>;
}

function useOpenItems(currency: string) {
  const { close: t } = useFulfilmentText();
  const money = (amount: string) => formatMoney({ amount, currency });
  return ({ missing, undecided, unpaid, unconfirmed, uninvoiced, disputes }: Open): Item[] =>
    [
      ...missing.map(({ no, description, quantity, unit }) => ({
        ...{ key: `line:${no}`, text: t.missing(no, description, quantity, unit) },
      })),
      undecided > 0 && { key: 'undecided', text: t.undecided(undecided) },
      some(unpaid) && { key: 'unpaid', text: t.unpaid(money(unpaid)) },
      some(unconfirmed) && { key: 'unconfirmed', text: t.unconfirmed(money(unconfirmed)) },
      some(uninvoiced) && { key: 'uninvoiced', text: t.uninvoiced(money(uninvoiced)) },
      disputes > 0 && { key: 'disputes', text: t.openDisputes(disputes) },
    ].filter((item) => item !== false);
}

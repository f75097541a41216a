import styles from './amount.module.css';
import { useLanguage } from './language';
import { formatDecimal, formatMoney, roundMoney, type Money, type Quantity } from './numbers';
import { useUiText } from './texts';

interface MoneyTextProps {
  money: Money;
  /** What it is the price of one of. */
  per?: string | null;
  /** In an overview large amounts are rounded; the exact one is on hover. */
  overview?: boolean;
}

export function MoneyText({ money, per, overview }: MoneyTextProps) {
  const t = useUiText();
  const language = useLanguage();
  const exact = formatMoney(money);
  return (
    <span className={styles.amount} title={overview ? exact : undefined}>
      {overview ? roundMoney(money, language) : exact}
      {per && <span className={styles.unit}>{t.per(per)}</span>}
    </span>
  );
}

interface PriceTextProps {
  price: Money | null;
  per: string | null;
  /** It is the lowest of several. */
  lowest?: boolean;
}

/** The price of a listing; without one it is negotiable. */
export function PriceText({ price, per, lowest }: PriceTextProps) {
  const t = useUiText();
  if (!price) return <span>{t.negotiable}</span>;
  return (
    <>
      <MoneyText money={price} per={per} />
      {lowest && <span> {t.lowest}</span>}
    </>
  );
}

export function QuantityText({ quantity }: { quantity: Quantity }) {
  return (
    <span className={styles.amount}>
      {formatDecimal(quantity.value)}
      <span className={styles.unit}>{quantity.unit}</span>
    </span>
  );
}

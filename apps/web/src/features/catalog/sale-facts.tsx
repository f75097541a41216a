import { PaperClipOutlined } from '@ant-design/icons';
import type { Listing } from '../../entities/listing/types';
import { endOfDay, useNow } from '../../ui/clock';
import { Day } from '../../ui/date-time';
import { formatDecimal, formatMoney } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import { certificateFileAt } from './certificate-file';
import styles from './sale-facts.module.css';
import { useCatalogText } from './texts';

export function TaxText({ listing: { priceTax, taxRate } }: { listing: Listing }) {
  const { taxes } = useCatalogText();
  const said = [priceTax && taxes[priceTax], taxRate && `${formatDecimal(taxRate)}%`];
  const text = said.filter(Boolean).join(' ');
  return text === '' ? null : <span className={styles.quiet}>{text}</span>;
}

/** Prices by quantity. */
export function TierTable({ listing: { price, priceUnit, priceTiers } }: { listing: Listing }) {
  const currency = price?.currency ?? 'CNY';
  return (
    <table className={styles.tiers}>
      <tbody>
        {priceTiers.map(({ from, amount }) => (
          <tr key={from}>
            <th scope="row">
              ≥ {formatDecimal(from)} {priceUnit}
            </th>
            <td>{formatMoney({ amount, currency })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Certificates({ listing: { id, certificates } }: { listing: Listing }) {
  const { editor: t, page } = useCatalogText();
  const now = useNow();
  return (
    <ul className={styles.certificates}>
      {certificates.map(({ name, number, validUntil, file }) => (
        <li key={`${name} ${number}`}>
          {name} {number && <span className={styles.quiet}>{number}</span>}{' '}
          {validUntil && (
            <span className={styles.quiet}>
              {t.certificateUntil} <Day on={validUntil} />
            </span>
          )}{' '}
          {validUntil && Date.parse(endOfDay(validUntil)) < now && (
            <Tag tone="bad">{page.expired}</Tag>
          )}
          {file && (
            <>
              {' '}
              <PaperClipOutlined aria-hidden />{' '}
              <a href={certificateFileAt(id, file.id)}>{file.name}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

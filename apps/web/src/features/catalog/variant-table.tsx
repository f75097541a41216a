import { attributeText } from '../../entities/listing/attribute-text';
import type { Listing } from '../../entities/listing/types';
import { PriceText } from '../../ui/amount';
import { formatDecimal } from '../../ui/numbers';
import { useCatalogText } from './texts';
import styles from './variant-table.module.css';

/** The sizes of a listing; a column only where one of them says something in it. */
export function VariantTable({ listing }: { listing: Listing }) {
  const { fields, editor: t } = useCatalogText();
  const { variants, price, priceUnit, quantity } = listing;
  const has = (key: 'price' | 'stock' | 'ownNumber') => variants.some((each) => each[key] !== null);
  const hasFacts = variants.some(({ attributes = [] }) => attributes.length > 0);
  const currency = price?.currency ?? 'CNY';
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.variantModel}</th>
            {hasFacts && <th scope="col">{t.variantFacts}</th>}
            {has('ownNumber') && <th scope="col">{fields.ownNumber}</th>}
            {has('price') && (
              <th scope="col" className={styles.figure}>
                {t.variantPrice}
              </th>
            )}
            {has('stock') && (
              <th scope="col" className={styles.figure}>
                {t.variantStock}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {variants.map(({ model, ownNumber, attributes = [], price: amount, stock }) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {hasFacts && (
                <td>
                  {attributes.map((each) => `${each.name} ${attributeText(each)}`).join('，')}
                </td>
              )}
              {has('ownNumber') && <td>{ownNumber}</td>}
              {has('price') && (
                <td className={styles.figure}>
                  <PriceText price={amount ? { amount, currency } : null} per={priceUnit} />
                </td>
              )}
              {has('stock') && (
                <td className={styles.figure}>
                  {stock && `${formatDecimal(stock)} ${quantity?.unit ?? priceUnit ?? ''}`}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { createListingLimits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import layout from '../../../ui/layout.module.css';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';

/** Unit prices by quantity; none where one price holds for every quantity. */
export function PriceTiers() {
  const { fields: texts, editor: t } = useCatalogText();
  return (
    <Form.Item label={texts.priceTiers} extra={t.tiersHint} className={layout.wide}>
      <Form.List name="priceTiers">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.tier}>
                <Form.Item
                  name={[name, 'from']}
                  rules={[decimalRule(t.notNumber, { positive: true })]}
                >
                  <Input
                    inputMode="decimal"
                    prefix="≥"
                    aria-label={`${texts.priceTiers} ${name + 1} ${t.tierFrom}`}
                    placeholder={t.tierFrom}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  rules={[decimalRule(t.notNumber, { positive: true })]}
                >
                  <Input
                    inputMode="decimal"
                    aria-label={`${texts.priceTiers} ${name + 1} ${texts.price.supply}`}
                    placeholder={texts.price.supply}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t.removeTier}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={rows.length >= createListingLimits.priceTiers.maxItems}
              onClick={() => add({})}
            >
              {t.addTier}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

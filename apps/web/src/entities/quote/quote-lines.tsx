import { Form, Input, InputNumber } from 'antd';
import { quoteLineInputLimits } from '../../api/api-values';
import { decimalRule } from '../../ui/decimal-rule';
import layout from '../../ui/layout.module.css';
import { formatDecimal } from '../../ui/numbers';
import styles from './quote.module.css';
import { useQuoteText } from './texts';
import type { RfqLine } from './types';

interface QuoteLinesProps {
  lines: readonly RfqLine[];
  /** The unit that was asked for stands: nobody is there to convert another. */
  unitStands?: boolean;
}

/** One group of fields for each line that is asked for. */
export function QuoteLines({ lines, unitStands = false }: QuoteLinesProps) {
  return (
    <div className={layout.stack} style={{ marginBottom: 16 }}>
      {lines.map((line, at) => (
        <LineFields key={line.no} line={line} at={at} unitStands={unitStands} />
      ))}
    </div>
  );
}

interface LineFieldsProps {
  line: RfqLine;
  at: number;
  unitStands: boolean;
}

function LineFields({ line, at, unitStands }: LineFieldsProps) {
  const t = useQuoteText();
  const positive = decimalRule(t.number, { positive: true });
  const { no, description, specification, quantity, unit } = line;
  const item = (name: string) => ['lines', at, name];
  return (
    <div className={styles.line} role="group" aria-label={t.lineTitle(no, description)}>
      <div className={styles.lineHead}>
        <span>
          <strong>{t.lineTitle(no, description)}</strong>{' '}
          <span className={styles.quiet}>
            {specification} · {t.asked(formatDecimal(quantity), unit)}
            {line.alternativesAllowed && <> · {t.alternatives}</>}
            {line.partialAllowed && <> · {t.partial}</>}
          </span>
        </span>
      </div>
      <div className={layout.fields}>
        <Form.Item name={item('unitPrice')} label={t.unitPrice} rules={[positive]}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={item('unit')} label={t.unit}>
          <Input maxLength={quoteLineInputLimits.unit.maxLength} disabled={unitStands} />
        </Form.Item>
        <Form.Item name={item('leadTimeDays')} label={t.leadTimeDays}>
          <InputNumber
            min={quoteLineInputLimits.leadTimeDays.minimum}
            max={quoteLineInputLimits.leadTimeDays.maximum}
            precision={0}
            style={{ width: '100%' }}
          />
        </Form.Item>
        <Form.Item name={item('minimumOrder')} label={t.minimumOrder} rules={[positive]}>
          <Input inputMode="decimal" />
        </Form.Item>
        {line.partialAllowed && (
          <Form.Item name={item('quantity')} label={t.quantity} rules={[positive]}>
            <Input inputMode="decimal" />
          </Form.Item>
        )}
        {line.alternativesAllowed && (
          <Form.Item name={item('alternative')} label={t.alternative}>
            <Input maxLength={quoteLineInputLimits.alternative.maxLength} />
          </Form.Item>
        )}
      </div>
    </div>
  );
}

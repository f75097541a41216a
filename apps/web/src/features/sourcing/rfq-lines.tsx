import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { draftRfqLimits, rfqLineInputLimits } from '../../api/api-values';
import { DayField } from '../../ui/date-fields';
import { decimalRule } from '../../ui/decimal-rule';
import layout from '../../ui/layout.module.css';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useReadLines } from './queries';
import { newLine, type RfqDraft } from './rfq-draft';
import { SheetButton } from './sheet-button';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';

/** Lines of a request; a target price is marked as what no supplier sees. */
export function RfqLines() {
  const { form: t } = useSourcingText();
  const form = Form.useFormInstance<RfqDraft>();
  const read = useReadLines();
  const take = (file: File) =>
    sendChange(read, file, {
      onSuccess: ({ lines }) => {
        const known = form.getFieldValue('lines') as RfqDraft['lines'];
        const kept = known.filter(({ description }) => description);
        form.setFieldsValue({ lines: [...kept, ...lines] });
      },
    });
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <div className={layout.stack}>
          {fields.map(({ key, name }) => (
            <LineFields
              key={key}
              at={name}
              onRemove={fields.length > 1 ? () => remove(name) : null}
            />
          ))}
          <div className={styles.row}>
            <Button
              icon={<PlusOutlined />}
              disabled={fields.length >= draftRfqLimits.lines.maxItems}
              onClick={() => add(newLine())}
            >
              {t.addLine}
            </Button>
            <SheetButton text={t.fromSheet} isPending={read.isPending} onFile={take} />
          </div>
          {read.error && <ProblemNotice error={read.error} />}
        </div>
      )}
    </Form.List>
  );
}

function LineFields({ at, onRemove }: { at: number; onRemove: (() => void) | null }) {
  const { form: t, required, number } = useSourcingText();
  const needed = (label: string) => ({
    required: true,
    whitespace: true,
    message: required(label),
  });
  const positive = decimalRule(number, { positive: true });
  return (
    <div className={styles.line} role="group" aria-label={t.line(at + 1)}>
      <div className={styles.lineHead}>
        <strong>{t.line(at + 1)}</strong>
        {onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t.removeLine(at + 1)}
            onClick={onRemove}
          />
        )}
      </div>
      <div className={layout.fields}>
        <Form.Item name={[at, 'no']} hidden>
          <Input />
        </Form.Item>
        <Form.Item name={[at, 'description']} label={t.description} rules={[needed(t.description)]}>
          <Input maxLength={rfqLineInputLimits.description.maxLength} />
        </Form.Item>
        <Form.Item name={[at, 'specification']} label={t.specification}>
          <Input maxLength={rfqLineInputLimits.specification.maxLength} />
        </Form.Item>
        <Form.Item
          name={[at, 'quantity']}
          label={t.quantity}
          rules={[needed(t.quantity), positive]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={[at, 'unit']} label={t.unit} rules={[needed(t.unit)]}>
          <Input maxLength={rfqLineInputLimits.unit.maxLength} />
        </Form.Item>
        <Form.Item name={[at, 'dueDate']} label={t.dueDate}>
          <DayField />
        </Form.Item>
        <Form.Item name={[at, 'targetPrice']} label={t.targetPrice} rules={[positive]}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={[at, 'alternativesAllowed']} valuePropName="checked">
          <Checkbox>{t.alternatives}</Checkbox>
        </Form.Item>
        <Form.Item name={[at, 'partialAllowed']} valuePropName="checked">
          <Checkbox>{t.partial}</Checkbox>
        </Form.Item>
      </div>
    </div>
  );
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Radio, Select } from 'antd';
import { freeTermLimits, termsIncotermValues, termsLimits } from '../../api/api-values';
import { DayField, DateTimeField } from '../../ui/date-fields';
import { Day, DateTime } from '../../ui/date-time';
import layout from '../../ui/layout.module.css';
import { CameFrom } from './came-from';
import { ChangedItem } from './changed-item';
import type { DraftTerm } from './offer-draft';
import styles from './offer-editor.module.css';
import { useNegotiationText } from './texts';
import type { Terms } from './types';

export function OfferFields({ before }: { before: Terms | undefined }) {
  const { terms: t, editor, revocable } = useNegotiationText();
  const required = { required: true, whitespace: true, message: editor.required };
  const field = (name: Exclude<keyof Terms, 'lines' | 'freeTerms' | 'edition'>) => ({
    name,
    path: [name],
    label: t[name],
    before: before?.[name],
  });
  return (
    <>
      <div className={layout.fields}>
        <ChangedItem {...field('deliveryPlace')} rules={[required]} className={layout.wide}>
          <Input maxLength={termsLimits.deliveryPlace.maxLength} placeholder={editor.placeHint} />
        </ChangedItem>
        <ChangedItem {...field('deliveryDate')} show={(day) => <Day on={day} />} rules={[required]}>
          <DayField />
        </ChangedItem>
        <ChangedItem {...field('paymentTerms')} rules={[required]} className={layout.wide}>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={termsLimits.paymentTerms.maxLength}
            placeholder={editor.paymentHint}
          />
        </ChangedItem>
        <ChangedItem
          {...field('validUntil')}
          show={(at) => <DateTime at={at} />}
          rules={[required, inFuture(editor.notPast)]}
        >
          <DateTimeField />
        </ChangedItem>
        <ChangedItem
          {...field('revocable')}
          show={(is) => revocable[is]}
          extra={editor.revocableHint}
          className={layout.wide}
        >
          <Radio.Group
            options={[
              { value: false, label: revocable.false },
              { value: true, label: revocable.true },
            ]}
          />
        </ChangedItem>
        <TradeTerm before={before} />
      </div>
      <FreeTerms before={before} />
    </>
  );
}

function TradeTerm({ before }: { before: Terms | undefined }) {
  const { terms: t, editor } = useNegotiationText();
  const field = (name: 'incoterm' | 'incotermPlace') => ({
    name,
    path: [name],
    label: t[name],
    before: before?.[name],
  });
  return (
    <>
      <ChangedItem {...field('incoterm')} extra={editor.incotermHint}>
        <Select
          allowClear
          options={termsIncotermValues.map((value) => ({ value, label: value }))}
        />
      </ChangedItem>
      <ChangedItem {...field('incotermPlace')}>
        <Input
          maxLength={termsLimits.incotermPlace.maxLength}
          placeholder={editor.incotermPlaceHint}
        />
      </ChangedItem>
    </>
  );
}

function inFuture(message: string) {
  return {
    validator: (_: unknown, value?: string | null) =>
      !value || new Date(value).getTime() > Date.now()
        ? Promise.resolve()
        : Promise.reject(new Error(message)),
  };
}

function FreeTerms({ before }: { before: Terms | undefined }) {
  const { terms: t, editor } = useNegotiationText();
  const current = Form.useWatch('freeTerms') as DraftTerm[] | undefined;
  const required = { required: true, whitespace: true, message: editor.required };
  return (
    <Form.List name="freeTerms">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => {
            const from = current?.[name]?.from;
            const old = from === undefined ? undefined : before?.freeTerms[from];
            return (
              <div key={key} className={styles.term}>
                <ChangedItem
                  name={[name, 'title']}
                  path={['freeTerms', name, 'title']}
                  label={editor.termTitle}
                  before={old?.title}
                  rules={[required]}
                >
                  <Input maxLength={freeTermLimits.title.maxLength} />
                </ChangedItem>
                <ChangedItem
                  name={[name, 'text']}
                  path={['freeTerms', name, 'text']}
                  label={editor.termText}
                  before={old?.text}
                  rules={[required]}
                >
                  <Input.TextArea
                    autoSize={{ minRows: 1, maxRows: 5 }}
                    maxLength={freeTermLimits.text.maxLength}
                  />
                </ChangedItem>
                <span className={styles.remove}>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={editor.removeTerm}
                    onClick={() => remove(name)}
                  />
                </span>
                <CameFrom at={name} />
              </div>
            );
          })}
          <Button
            icon={<PlusOutlined />}
            disabled={fields.length >= termsLimits.freeTerms.maxItems}
            onClick={() => add({})}
          >
            {editor.addTerm}（{t.freeTerms}）
          </Button>
        </>
      )}
    </Form.List>
  );
}

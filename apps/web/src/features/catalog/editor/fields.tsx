import { Form, Input, Radio, Select } from 'antd';
import { createListingLimits } from '../../../api/api-values';
import { IndustrySelect } from '../../../entities/industry/industry-select';
import { kindFields } from '../../../entities/listing/kind-form';
import { useListingText } from '../../../entities/listing/texts';
import type { Listing, ResourceKind, Side } from '../../../entities/listing/types';
import { RegionSelect } from '../../../entities/region/region-select';
import { DayField } from '../../../ui/date-fields';
import layout from '../../../ui/layout.module.css';
import { Panel } from '../../../ui/panel';
import { useCatalogText } from '../texts';
import { Attributes } from './attributes';
import { ofKind } from './draft-facts';
import { Figures } from './figures';
import { KindFacts } from './kind-facts';
import type { ListingDraft } from './listing-draft';
import { OriginFields } from './origin-fields';
import { SaleFields } from './sale-fields';
import { TitleField } from './title-help';
import { useTerms } from './use-terms';
import { Variants } from './variants';

interface FieldsProps {
  side: Side;
  /** Null: not saved yet. */
  listing: Listing | null;
  /** Of the region that the listing has already. */
  regionLabel: string | null;
  /** After fields were filled by something else than typing. */
  onFilled: () => void;
}

export function Fields({ side, listing, regionLabel, onFilled }: FieldsProps) {
  const t = useCatalogText();
  const { kinds } = useListingText();
  const terms = useTerms(listing);
  return (
    <>
      <Panel title={t.editor.what}>
        <What side={side} onFilled={onFilled} hasNumber={terms.has('ownNumber')} />
        {kindFields(terms.kind).length === 0 && <Attributes side={side} />}
      </Panel>
      {kindFields(terms.kind).length > 0 && (
        <Panel title={t.editor.ofKind(kinds[terms.kind])}>
          <KindFacts side={side} />
          <Attributes side={side} />
        </Panel>
      )}
      {terms.has('quantity', 'minimumOrder', 'price', 'leadTimeDays') && (
        <Panel title={t.editor.how}>
          <Figures side={side} terms={terms} />
        </Panel>
      )}
      {terms.has('variants') && (
        <Panel title={t.editor.variants}>
          <Variants />
        </Panel>
      )}
      {terms.has('packing', 'capacity', 'certificates') && (
        <Panel title={t.editor.sale}>
          <SaleFields side={side} listing={listing} terms={terms} />
        </Panel>
      )}
      <Panel title={t.editor.where}>
        <Where side={side} regionLabel={regionLabel} hasOrigin={terms.has('origin')} />
      </Panel>
    </>
  );
}

interface WhatProps extends Pick<FieldsProps, 'side' | 'onFilled'> {
  hasNumber: boolean;
}

function What({ side, onFilled, hasNumber }: WhatProps) {
  const { fields, editor: t } = useCatalogText();
  const { kinds } = useListingText();
  const kindOptions = Object.entries(kinds).map(([value, label]) => ({ value, label }));
  return (
    <div className={layout.fields}>
      <TitleField side={side} onFilled={onFilled} />
      <Form.Item name="kind" label={fields.kind} rules={[{ required: true, message: t.needKind }]}>
        <KindSelect options={kindOptions} />
      </Form.Item>
      {hasNumber && (
        <Form.Item name="ownNumber" label={fields.ownNumber} extra={t.ownNumberHint}>
          <Input maxLength={createListingLimits.ownNumber.maxLength} />
        </Form.Item>
      )}
      <Form.Item name="industryCode" label={fields.industry} required>
        <IndustrySelect placeholder={t.industryHint} />
      </Form.Item>
      <Form.Item name="description" label={fields.description} className={layout.wide}>
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 14 }}
          maxLength={createListingLimits.description.maxLength}
          placeholder={t.descriptionHint}
        />
      </Form.Item>
    </div>
  );
}

interface KindSelectProps {
  id?: string;
  value?: ResourceKind;
  onChange?: (kind: ResourceKind) => void;
  options: { value: string; label: string }[];
}

/** What was filled in for one kind goes where the next one asks for it. */
function KindSelect({ id, value, onChange, options }: KindSelectProps) {
  const form = Form.useFormInstance<ListingDraft>();
  return (
    <Select<string>
      id={id}
      value={value}
      options={options}
      onChange={(chosen) => {
        const kind = chosen as ResourceKind;
        const { facts, attributes } = ofKind(kind, value, form.getFieldsValue(true) as ListingDraft); // prettier-ignore
        form.setFieldValue('facts', facts);
        form.setFieldValue('attributes', attributes);
        onChange?.(kind);
      }}
    />
  );
}

interface WhereProps extends Pick<FieldsProps, 'side' | 'regionLabel'> {
  hasOrigin: boolean;
}

function Where({ side, regionLabel, hasOrigin }: WhereProps) {
  const { fields, wishes, editor: t } = useCatalogText();
  const wishOptions = Object.entries(wishes).map(([value, label]) => ({ value, label }));
  return (
    <div className={layout.fields}>
      <Form.Item name="regionCode" label={fields.region} extra={t.regionHint} required>
        <RegionSelect label={regionLabel} />
      </Form.Item>
      <Form.Item name="validUntil" label={fields.validUntil} extra={t.validHint}>
        <DayField />
      </Form.Item>
      {side === 'demand' && (
        <Form.Item name="dueDate" label={fields.dueDate} extra={t.dueHint} required>
          <DayField />
        </Form.Item>
      )}
      {hasOrigin && <OriginFields />}
      <Form.Item name="crossRegionWish" label={fields.crossRegionWish} className={layout.wide}>
        <Radio.Group options={wishOptions} />
      </Form.Item>
    </div>
  );
}

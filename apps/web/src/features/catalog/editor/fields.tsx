import { Form, Input, Radio, Select } from 'antd';
import { createListingLimits } from '../../../api/api-values';
import { IndustrySelect } from '../../../entities/industry/industry-select';
import { useListingText } from '../../../entities/listing/texts';
import type { Listing, Side } from '../../../entities/listing/types';
import { RegionSelect } from '../../../entities/region/region-select';
import { DayField } from '../../../ui/date-fields';
import layout from '../../../ui/layout.module.css';
import { Panel } from '../../../ui/panel';
import { useCatalogText } from '../texts';
import { Attributes } from './attributes';
import { Figures } from './figures';
import { OriginFields } from './origin-fields';
import { SaleFields } from './sale-fields';
import { TitleField } from './title-help';
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
  return (
    <>
      <Panel title={t.editor.what}>
        <What side={side} onFilled={onFilled} />
        <Attributes side={side} />
      </Panel>
      <Panel title={t.editor.how}>
        <Figures side={side} />
      </Panel>
      <Panel title={t.editor.variants}>
        <Variants />
      </Panel>
      <Panel title={t.editor.sale}>
        <SaleFields side={side} listing={listing} />
      </Panel>
      <Panel title={t.editor.where}>
        <Where side={side} regionLabel={regionLabel} />
      </Panel>
    </>
  );
}

function What({ side, onFilled }: Pick<FieldsProps, 'side' | 'onFilled'>) {
  const { fields, editor: t } = useCatalogText();
  const { kinds } = useListingText();
  const kindOptions = Object.entries(kinds).map(([value, label]) => ({ value, label }));
  return (
    <div className={layout.fields}>
      <TitleField side={side} onFilled={onFilled} />
      <Form.Item name="kind" label={fields.kind} rules={[{ required: true, message: t.needKind }]}>
        <Select options={kindOptions} />
      </Form.Item>
      <Form.Item name="ownNumber" label={fields.ownNumber} extra={t.ownNumberHint}>
        <Input maxLength={createListingLimits.ownNumber.maxLength} />
      </Form.Item>
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

function Where({ side, regionLabel }: Pick<FieldsProps, 'side' | 'regionLabel'>) {
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
      <OriginFields />
      <Form.Item name="crossRegionWish" label={fields.crossRegionWish} className={layout.wide}>
        <Radio.Group options={wishOptions} />
      </Form.Item>
    </div>
  );
}

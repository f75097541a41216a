import { Form, Input } from 'antd';
import { createListingLimits } from '../../../api/api-values';
import type { Listing, Side } from '../../../entities/listing/types';
import layout from '../../../ui/layout.module.css';
import { useCatalogText } from '../texts';
import { Certificates } from './certificates';
import { QuantityFields } from './figures';
import type { useTerms } from './use-terms';

interface SaleFieldsProps {
  side: Side;
  listing: Listing | null;
  terms: ReturnType<typeof useTerms>;
}

/** Packing, capacity and certificates. */
export function SaleFields({ side, listing, terms: { has } }: SaleFieldsProps) {
  const { fields, editor: t } = useCatalogText();
  return (
    <div className={layout.fields}>
      {has('packing') && (
        <Form.Item name="packing" label={fields.packing}>
          <Input maxLength={createListingLimits.packing.maxLength} placeholder={t.packingHint} />
        </Form.Item>
      )}
      {side === 'supply' && has('capacity') && (
        <QuantityFields name="capacity" label={fields.capacity} />
      )}
      <Certificates listing={listing} />
    </div>
  );
}

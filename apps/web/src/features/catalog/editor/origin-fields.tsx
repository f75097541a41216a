import { Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { originLimits } from '../../../api/api-values';
import { countries } from '../../../entities/region/countries';
import { useLanguage } from '../../../ui/language';
import { useCatalogText } from '../texts';

/** The country of goods that do not come from China, and the place there. */
export function OriginFields() {
  const { fields, editor: t } = useCatalogText();
  const language = useLanguage();
  const country = Form.useWatch<string | null | undefined>(['origin', 'country']);
  const options = useMemo(() => countries(language), [language]);
  return (
    <>
      <Form.Item name={['origin', 'country']} label={fields.origin} extra={t.originHint}>
        <Select
          showSearch={{ optionFilterProp: 'search' }}
          allowClear
          placeholder={t.originChina}
          options={options}
        />
      </Form.Item>
      {country && (
        <Form.Item name={['origin', 'place']} label={t.originPlace}>
          <Input maxLength={originLimits.place.maxLength} />
        </Form.Item>
      )}
    </>
  );
}

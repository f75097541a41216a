import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { newCooperationLimits, newPartyLimits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import layout from '../../../ui/layout.module.css';
import { usePartners } from './queries';
import { useCooperationText } from './texts';

/** The units beside mine: what each brings in, and its share. One at least. */
export function PartnerRows() {
  const t = useCooperationText();
  const needed = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <Form.List name="partners">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className={layout.fields}>
              <Form.Item
                name={[name, 'memberId']}
                label={t.numbered(t.partner, name)}
                rules={needed(t.partner)}
              >
                <PartnerSelect />
              </Form.Item>
              <Form.Item
                name={[name, 'contribution']}
                label={t.numbered(t.partnerContribution, name)}
                rules={needed(t.partnerContribution)}
              >
                <Input maxLength={newPartyLimits.contribution.maxLength} />
              </Form.Item>
              <Form.Item
                name={[name, 'percent']}
                label={t.numbered(t.partnerShare, name)}
                rules={[
                  ...needed(t.partnerShare),
                  decimalRule(t.percentWrong, { positive: false }),
                ]}
              >
                <Input inputMode="decimal" />
              </Form.Item>
              {rows.length > 1 && (
                <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                  {t.numbered(t.removePartner, name)}
                </Button>
              )}
            </div>
          ))}
          <Form.Item>
            <Button
              icon={<PlusOutlined aria-hidden />}
              disabled={rows.length >= newCooperationLimits.parties.maxItems - 1}
              onClick={() => add({})}
            >
              {t.addPartner}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

interface PartnerSelectProps {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/** One of the units that mine has negotiated with. */
function PartnerSelect(props: PartnerSelectProps) {
  const t = useCooperationText();
  const partners = usePartners();
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t.noPartner}
      options={partners.data?.map(({ id, nameZh }) => ({ value: id, label: nameZh }))}
    />
  );
}

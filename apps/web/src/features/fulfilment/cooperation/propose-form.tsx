import { Form, Input, InputNumber, Select } from 'antd';
import {
  newCooperationLimits,
  newFormulaLimits,
  newMilestoneLimits,
  newPartyLimits,
  resourceKindValues,
  sharingBasisValues,
} from '../../../api/api-values';
import { useMe } from '../../../entities/session/session';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import layout from '../../../ui/layout.module.css';
import { usePartners, usePropose } from './queries';
import { useCooperationText } from './texts';
import type { NewCooperation } from './types';

interface Values {
  title: string;
  kind: NewCooperation['kind'];
  summary?: string;
  partner: string;
  ownContribution: string;
  partnerContribution: string;
  ownShare: string;
  partnerShare: string;
  milestone?: string;
  milestoneDue?: string;
  basis: NewCooperation['formula']['basis'];
  fromYear: number;
  untilYear: number;
  floor: string;
}

/** A project with one partner; more parties come by the API. */
export function ProposeForm({ onClose }: { onClose: () => void }) {
  const t = useCooperationText();
  const own = useMe()?.member?.id ?? '';
  const propose = usePropose();
  const year = new Date().getFullYear();
  const needed = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <FormModal
      title={t.propose}
      save={t.save}
      initialValues={{
        ...{ kind: 'space', basis: 'local_tax', fromYear: year, untilYear: year + 9, floor: '0' },
        ...{ ownShare: '50', partnerShare: '50' },
      }}
      mutation={propose}
      bodyOf={(values: Values) => bodyOf(values, own)}
      done={t.proposed}
      onClose={onClose}
    >
      <Form.Item name="title" label={t.name} rules={needed(t.name)}>
        <Input maxLength={newCooperationLimits.title.maxLength} />
      </Form.Item>
      <div className={layout.fields}>
        <Form.Item name="kind" label={t.kind}>
          <Select options={resourceKindValues.map((value) => ({ value, label: t.kinds[value] }))} />
        </Form.Item>
        <Form.Item name="partner" label={t.partner} rules={needed(t.partner)}>
          <PartnerSelect />
        </Form.Item>
        {(['ownContribution', 'partnerContribution'] as const).map((name) => (
          <Form.Item key={name} name={name} label={t[name]} rules={needed(t[name])}>
            <Input maxLength={newPartyLimits.contribution.maxLength} />
          </Form.Item>
        ))}
        {(['ownShare', 'partnerShare'] as const).map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t[name]}
            rules={[...needed(t[name]), decimalRule(t.percentWrong, { positive: false })]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        ))}
        <FormulaFields />
        <Form.Item name="milestone" label={t.milestone}>
          <Input maxLength={newMilestoneLimits.title.maxLength} />
        </Form.Item>
        <Form.Item name="milestoneDue" label={t.milestoneDue}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="summary" label={t.summary}>
        <Input.TextArea rows={2} maxLength={newCooperationLimits.summary.maxLength} />
      </Form.Item>
    </FormModal>
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

/** What is shared, in which years, from which amount on. */
export function FormulaFields() {
  const t = useCooperationText();
  const { fromYear } = newFormulaLimits;
  return (
    <>
      <Form.Item name="basis" label={t.basis}>
        <Select options={sharingBasisValues.map((value) => ({ value, label: t.bases[value] }))} />
      </Form.Item>
      <Form.Item
        name="floor"
        label={t.floor}
        rules={[decimalRule(t.amountWrong, { positive: false })]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      {(['fromYear', 'untilYear'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t[name]}
          rules={[{ required: true, message: t.required(t[name]) }]}
        >
          <InputNumber min={fromYear.minimum} max={fromYear.maximum} style={{ width: '100%' }} />
        </Form.Item>
      ))}
    </>
  );
}

function bodyOf(values: Values, own: string): NewCooperation {
  const { title, kind, summary = '', partner, milestone, milestoneDue } = values;
  const { basis, fromYear, untilYear, floor } = values;
  return {
    ...{ title, kind, summary, currency: 'CNY' },
    parties: [
      { memberId: own, contribution: values.ownContribution },
      { memberId: partner, contribution: values.partnerContribution },
    ],
    milestones: milestone && milestoneDue ? [{ title: milestone, dueOn: milestoneDue }] : [],
    formula: {
      ...{ basis, fromYear, untilYear, floor: floor || '0', reason: '' },
      shares: [
        { memberId: own, percent: values.ownShare },
        { memberId: partner, percent: values.partnerShare },
      ],
    },
  };
}

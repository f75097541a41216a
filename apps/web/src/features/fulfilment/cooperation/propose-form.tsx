import { Form, Input, InputNumber, Select } from 'antd';
import {
  newCooperationCurrencyValues,
  newCooperationLimits,
  newFormulaLimits,
  newPartyLimits,
  resourceKindValues,
  sharingBasisValues,
} from '../../../api/api-values';
import { useMe } from '../../../entities/session/session';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import layout from '../../../ui/layout.module.css';
import { MilestoneRows, milestonesOf, type MilestoneRow } from './milestone-rows';
import { PartnerRows } from './partner-rows';
import { usePropose } from './queries';
import { useCooperationText } from './texts';
import type { NewCooperation } from './types';

interface Values {
  title: string;
  kind: NewCooperation['kind'];
  currency: NewCooperation['currency'];
  summary?: string;
  ownContribution: string;
  ownShare: string;
  partners: { memberId?: string; contribution?: string; percent?: string }[];
  milestones?: MilestoneRow[];
  basis: NewCooperation['formula']['basis'];
  fromYear: number;
  untilYear: number;
  floor: string;
}

/** A project of my unit with others. */
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
        ...{ currency: 'CNY', ownShare: '50', partners: [{ percent: '50' }], milestones: [{}] },
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
        <Form.Item
          name="ownContribution"
          label={t.ownContribution}
          rules={needed(t.ownContribution)}
        >
          <Input maxLength={newPartyLimits.contribution.maxLength} />
        </Form.Item>
        <Form.Item
          name="ownShare"
          label={t.ownShare}
          rules={[...needed(t.ownShare), decimalRule(t.percentWrong, { positive: false })]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      </div>
      <PartnerRows />
      <div className={layout.fields}>
        <Form.Item name="currency" label={t.currency}>
          <Select
            options={newCooperationCurrencyValues.map((value) => ({ value, label: value }))}
          />
        </Form.Item>
        <FormulaFields />
      </div>
      <MilestoneRows />
      <Form.Item name="summary" label={t.summary}>
        <Input.TextArea rows={2} maxLength={newCooperationLimits.summary.maxLength} />
      </Form.Item>
    </FormModal>
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
  const { title, kind, currency, summary = '', partners, ownContribution, ownShare } = values;
  const { basis, fromYear, untilYear, floor } = values;
  return {
    ...{ title, kind, summary, currency },
    parties: [
      { memberId: own, contribution: ownContribution },
      ...partners.map(({ memberId = '', contribution = '' }) => ({ memberId, contribution })),
    ],
    milestones: milestonesOf(values.milestones),
    formula: {
      ...{ basis, fromYear, untilYear, floor: floor || '0', reason: '' },
      shares: [
        { memberId: own, percent: ownShare },
        ...partners.map(({ memberId = '', percent = '' }) => ({ memberId, percent })),
      ],
    },
  };
}

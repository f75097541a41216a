import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import {
  approvalRuleActionValues,
  approvalRuleCurrencyValues,
  approvalRuleLimits,
  ruleStepLimits,
} from '../../api/api-values';
import { useApprovalText } from '../../entities/approval/texts';
import { decimalRule } from '../../ui/decimal-rule';
import layout from '../../ui/layout.module.css';
import { Panel } from '../../ui/panel';
import { useApprovalsText } from './texts';
import type { UnitPerson } from './types';

interface RuleFieldsProps {
  at: number;
  people: readonly UnitPerson[];
  onRemove: () => void;
}

/** One rule: what, above how much, who need not ask, and the steps in their order. */
export function RuleFields({ at, people, onRemove }: RuleFieldsProps) {
  const { rules: t } = useApprovalsText();
  const { actions } = useApprovalText();
  return (
    <Panel
      title={t.rule(at + 1)}
      extra={
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t.remove(at + 1)}
          onClick={onRemove}
        />
      }
    >
      <div className={layout.fields}>
        <Form.Item name={[at, 'action']} label={t.action}>
          <Select
            options={approvalRuleActionValues.map((value) => ({ value, label: actions[value] }))}
          />
        </Form.Item>
        <Form.Item name={[at, 'currency']} label={t.currency}>
          <Select options={approvalRuleCurrencyValues.map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item
          name={[at, 'above']}
          label={t.above}
          rules={[
            { required: true, message: t.missing },
            decimalRule(t.aboveWrong, { positive: true }),
          ]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={[at, 'exempt']} label={t.exempt}>
          <People people={people} max={approvalRuleLimits.exempt.maxItems} />
        </Form.Item>
      </div>
      <Steps at={at} people={people} />
    </Panel>
  );
}

function Steps({ at, people }: Pick<RuleFieldsProps, 'at' | 'people'>) {
  const { rules: t } = useApprovalsText();
  return (
    <Form.List name={[at, 'steps']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} role="group" aria-label={t.step(name + 1)}>
              <Form.Item name={[name, 'people']} label={t.stepPeople(name + 1)}>
                <People people={people} max={ruleStepLimits.people.maxItems} />
              </Form.Item>
              <div style={{ display: 'flex', justifyContent: 'space-between', marginBottom: 12 }}>
                <Form.Item name={[name, 'administrators']} valuePropName="checked" noStyle>
                  <Checkbox>{t.administrators}</Checkbox>
                </Form.Item>
                {fields.length > 1 && (
                  <Button size="small" type="text" onClick={() => remove(name)}>
                    {t.removeStep(name + 1)}
                  </Button>
                )}
              </div>
            </div>
          ))}
          <Button
            size="small"
            icon={<PlusOutlined />}
            disabled={fields.length >= approvalRuleLimits.steps.maxItems}
            onClick={() => add({ administrators: false, people: [] })}
          >
            {t.addStep}
          </Button>
        </>
      )}
    </Form.List>
  );
}

interface PeopleProps {
  people: readonly UnitPerson[];
  max: number;
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
}

/** Somebody who has left the unit stays visible, so that they can be taken out. */
function People({ people, max, id, value = [], onChange }: PeopleProps) {
  const { rules: t } = useApprovalsText();
  const known = people.map(({ personId, name }) => ({ value: personId, label: name }));
  const gone = value.filter((personId) => !people.some((one) => one.personId === personId));
  return (
    <Select
      id={id}
      mode="multiple"
      maxCount={max}
      value={value}
      onChange={onChange}
      optionFilterProp="label"
      options={[...known, ...gone.map((personId) => ({ value: personId, label: t.left }))]}
    />
  );
}

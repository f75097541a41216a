import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { newFormulaLimits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import layout from '../../../ui/layout.module.css';
import { formatMoney } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { FormulaFields } from './propose-form';
import { useProposeFormula } from './queries';
import { useCooperationText } from './texts';
import type { Cooperation, Formula, NewFormula } from './types';

/** The shares of the benefit with their history; a new formula needs every party. */
export function FormulasPanel({ project }: { project: Cooperation }) {
  const t = useCooperationText();
  const [changing, change] = useState(false);
  const [newest] = project.formulas;
  const before = project.formulas.find(({ inForceAt }) => inForceAt);
  return (
    <Panel
      title={t.formulas}
      flush
      extra={
        project.state === 'active' &&
        (newest?.inForceAt ?? newest?.endedKind) && (
          <Button size="small" onClick={() => change(true)}>
            {t.change}
          </Button>
        )
      }
    >
      {project.formulas.map((formula) => (
        <FormulaRow key={formula.no} project={project} formula={formula} />
      ))}
      {changing && before && (
        <ChangeForm project={project} before={before} onClose={() => change(false)} />
      )}
    </Panel>
  );
}

function FormulaRow({ project, formula }: { project: Cooperation; formula: Formula }) {
  const t = useCooperationText();
  const { no, basis, fromYear, untilYear, floor, reason, shares, inForceAt } = formula;
  const { endedKind, endedByName, endReason } = formula;
  const [tone, word] = inForceAt
    ? (['good', t.inForce] as const)
    : endedKind
      ? (['bad', t.states[endedKind]] as const)
      : (['warn', t.waiting] as const);
  const nameOf = (id: string) =>
    project.parties.find(({ memberId }) => memberId === id)?.name ?? '';
  const money = formatMoney({ amount: floor, currency: project.currency });
  return (
    <ItemRow
      title={
        <>
          {t.formula(no)} <Tag tone={tone}>{word}</Tag>
        </>
      }
      hint={
        <>
          {[
            t.bases[basis],
            t.years(fromYear, untilYear),
            Number(floor) > 0 && t.floorHint(money),
            reason,
            endedByName && `${endedByName}：${endReason}`,
          ]
            .filter(Boolean)
            .join(' · ')}
          {shares.map(({ memberId, percent, accepted }) => (
            <div key={memberId}>
              {nameOf(memberId)} {percent}% {!inForceAt && accepted && `（${t.accepted}）`}
            </div>
          ))}
        </>
      }
    />
  );
}

interface ChangeFormProps {
  project: Cooperation;
  before: Formula;
  onClose: () => void;
}

type Values = Omit<NewFormula, 'shares'> & { percents: string[] };

function ChangeForm({ project, before, onClose }: ChangeFormProps) {
  const t = useCooperationText();
  const change = useProposeFormula(project.id);
  const bodyOf = ({ percents, ...rest }: Values): NewFormula => ({
    ...{ ...rest, floor: rest.floor || '0' },
    shares: before.shares.map(({ memberId }, at) => ({ memberId, percent: percents[at] ?? '0' })),
  });
  const { basis, fromYear, untilYear, floor } = before;
  return (
    <FormModal
      title={t.change}
      save={t.save}
      initialValues={{
        ...{ basis, fromYear, untilYear, floor },
        percents: before.shares.map(({ percent }) => percent),
      }}
      mutation={change}
      bodyOf={bodyOf}
      done={t.done}
      onClose={onClose}
    >
      <div className={layout.fields}>
        <FormulaFields />
        {before.shares.map(({ memberId }, at) => (
          <Form.Item
            key={memberId}
            name={['percents', at]}
            label={`${project.parties.find((party) => party.memberId === memberId)?.name} %`}
            rules={[decimalRule(t.percentWrong, { positive: false })]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        ))}
      </div>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.required(t.reason) }]}
      >
        <Input maxLength={newFormulaLimits.reason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

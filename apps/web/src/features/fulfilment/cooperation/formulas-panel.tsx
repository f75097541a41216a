import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { newFormulaLimits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import layout from '../../../ui/layout.module.css';
import { useMessages } from '../../../ui/messages';
import { formatMoney } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { Tag } from '../../../ui/tag';
import { FormulaFields } from './propose-form';
import { useAcceptFormula, useProposeFormula } from './queries';
import { useCooperationText } from './texts';
import type { Cooperation, Formula, NewFormula } from './types';

/** The shares of the benefit with their history; a new formula needs every party. */
export function FormulasPanel({ project }: { project: Cooperation }) {
  const t = useCooperationText();
  const [changing, change] = useState(false);
  const [newest] = project.formulas;
  return (
    <Panel
      title={t.formulas}
      flush
      extra={
        newest?.inForceAt && (
          <Button size="small" onClick={() => change(true)}>
            {t.change}
          </Button>
        )
      }
    >
      {project.formulas.map((formula) => (
        <FormulaRow key={formula.no} project={project} formula={formula} />
      ))}
      {changing && newest && (
        <ChangeForm project={project} before={newest} onClose={() => change(false)} />
      )}
    </Panel>
  );
}

function FormulaRow({ project, formula }: { project: Cooperation; formula: Formula }) {
  const t = useCooperationText();
  const { message } = useMessages();
  const accept = useAcceptFormula(project.id);
  const { no, basis, fromYear, untilYear, floor, reason, shares, inForceAt } = formula;
  const own = shares.find(({ memberId }) => memberId === project.memberId);
  const nameOf = (id: string) =>
    project.parties.find(({ memberId }) => memberId === id)?.name ?? '';
  const money = formatMoney({ amount: floor, currency: project.currency });
  return (
    <ItemRow
      title={
        <>
          {t.formula(no)}{' '}
          <Tag tone={inForceAt ? 'good' : 'warn'}>{inForceAt ? t.inForce : t.waiting}</Tag>
        </>
      }
      hint={
        <>
          {[
            t.bases[basis],
            t.years(fromYear, untilYear),
            Number(floor) > 0 && t.floorHint(money),
            reason,
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
      extra={
        !inForceAt &&
        own &&
        !own.accepted && (
          <Button
            size="small"
            type="primary"
            loading={accept.isPending}
            onClick={() =>
              sendChange(accept, undefined, {
                onError: (error) => void message.error(messageOf(error)),
              })
            }
          >
            {t.accept}
          </Button>
        )
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

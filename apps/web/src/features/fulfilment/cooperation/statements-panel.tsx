import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { stateYearLimits } from '../../../api/api-values';
import { MoneyText } from '../../../ui/amount';
import { decimalRule } from '../../../ui/decimal-rule';
import { omitEmpty } from '../../../ui/empty-values';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { formatMoney } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { Tag } from '../../../ui/tag';
import { useAnswerStatement, useStateYear } from './queries';
import { useCooperationText } from './texts';
import type { Cooperation, Statement } from './types';

const tones = { stated: 'warn', confirmed: 'good', contested: 'bad' } as const;

/** What each year came to, who has what of it, and whether the others confirm it. */
export function StatementsPanel({ project }: { project: Cooperation }) {
  const t = useCooperationText();
  const [stating, state] = useState(false);
  return (
    <Panel
      title={t.statements}
      flush
      extra={
        project.state === 'active' && (
          <Button size="small" onClick={() => state(true)}>
            {t.state}
          </Button>
        )
      }
    >
      {project.statements.length === 0 && <ItemRow title={null} hint={t.noStatements} />}
      {project.statements.map((statement) => (
        <StatementRow
          key={`${statement.year}:${statement.no}`}
          project={project}
          statement={statement}
        />
      ))}
      {stating && <StateForm id={project.id} onClose={() => state(false)} />}
    </Panel>
  );
}

function StatementRow({ project, statement }: { project: Cooperation; statement: Statement }) {
  const t = useCooperationText();
  const { year, amount, note, personName, state, parts, mine, objections } = statement;
  const { currency, parties } = project;
  const nameOf = (id: string) => parties.find(({ memberId }) => memberId === id)?.name ?? '';
  return (
    <ItemRow
      title={
        <>
          <strong>{year}</strong> <Tag tone={tones[state]}>{t.statementStates[state]}</Tag>
        </>
      }
      hint={
        <>
          {[nameOf(statement.memberId), personName, note].filter(Boolean).join(' · ')}
          {parts.length === 0 && <div>{t.below}</div>}
          {parts.map((part) => (
            <div key={part.memberId}>
              {nameOf(part.memberId)} {formatMoney({ amount: part.amount, currency })}
            </div>
          ))}
          {objections.map((objection) => (
            <div key={objection}>{objection}</div>
          ))}
        </>
      }
      extra={
        <>
          <MoneyText money={{ amount, currency }} />
          {mine && <Answer id={project.id} year={year} />}
        </>
      }
    />
  );
}

function Answer({ id, year }: { id: string; year: number }) {
  const t = useCooperationText();
  const { message } = useMessages();
  const [contesting, contest] = useState(false);
  const answer = useAnswerStatement(id);
  return (
    <>
      <Button size="small" onClick={() => contest(true)}>
        {t.contest}
      </Button>
      <Button
        size="small"
        type="primary"
        loading={answer.isPending}
        onClick={() =>
          sendChange(
            answer,
            { year, confirms: true },
            { onError: (error) => void message.error(messageOf(error)) },
          )
        }
      >
        {t.confirm}
      </Button>
      {contesting && (
        <ReasonModal
          title={t.contestTitle}
          hint={t.contestHint}
          label={t.note}
          missing={t.noteMissing}
          confirm={t.contest}
          isPending={answer.isPending}
          error={answer.error}
          onConfirm={(note) =>
            sendChange(answer, { year, confirms: false, note }, { onSuccess: () => contest(false) })
          }
          onClose={() => contest(false)}
        />
      )}
    </>
  );
}

function StateForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useCooperationText();
  const state = useStateYear(id);
  const { year, note } = stateYearLimits;
  return (
    <FormModal
      title={t.state}
      save={t.save}
      initialValues={{ year: new Date().getFullYear() }}
      mutation={state}
      bodyOf={(values: { year: number; amount: string; note?: string }) => omitEmpty(values)}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item
        name="year"
        label={t.year}
        rules={[{ required: true, message: t.required(t.year) }]}
      >
        <InputNumber min={year.minimum} max={new Date().getFullYear()} />
      </Form.Item>
      <Form.Item
        name="amount"
        label={t.amount}
        rules={[
          { required: true, message: t.required(t.amount) },
          decimalRule(t.amountWrong, { positive: false }),
        ]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input maxLength={note.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

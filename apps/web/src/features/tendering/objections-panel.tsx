import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answerObjectionLimits, raiseObjectionLimits } from '../../api/api-values';
import { unitName } from '../../entities/member/unit-name';
import { DateTime } from '../../ui/date-time';
import { FormModal } from '../../ui/form-modal';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { useAnswerObjection, useObject } from './queries';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Tender } from './types';

/** What bidders object to, and what the buyer answers. */
export function ObjectionsPanel({ tender }: { tender: Tender }) {
  const { objections: t, stages } = useTenderingText();
  const language = useLanguage();
  const [doing, start] = useState<string | null>(null);
  const { objections, actions, holdingOpening } = tender;
  return (
    <Panel
      title={t.title}
      flush
      extra={actions.includes('object') && <Button onClick={() => start('new')}>{t.raise}</Button>}
    >
      {objections.length === 0 && (
        <p className={styles.quiet} style={{ padding: '0 16px' }}>
          {t.none}
        </p>
      )}
      {holdingOpening > 0 && <Alert type="warning" showIcon title={t.holding(holdingOpening)} />}
      {objections.map(({ id, member, stage, text, raisedAt, dueAt, overdue, answer }) => (
        <ItemRow
          key={id}
          title={text}
          hint={
            <>
              {unitName(member, language)} · {stages[stage]} · <DateTime at={raisedAt} />
              <br />
              {answer ? `${t.answered}：${answer}` : t.waiting}
              {dueAt && !answer && (
                <>
                  {' · '}
                  {t.due} <DateTime at={dueAt} />
                </>
              )}{' '}
              {overdue && <Tag tone="bad">{answer ? t.lateAnswer : t.overdue}</Tag>}
            </>
          }
          extra={
            !answer &&
            actions.includes('answer') && <Button onClick={() => start(id)}>{t.answer}</Button>
          }
        />
      ))}
      {doing === 'new' && <Raise tender={tender} onClose={() => start(null)} />}
      {doing !== null && doing !== 'new' && (
        <Answer tender={tender} objectionId={doing} onClose={() => start(null)} />
      )}
    </Panel>
  );
}

interface DialogProps {
  tender: Tender;
  onClose: () => void;
}

function Raise({ tender, onClose }: DialogProps) {
  const { objections: t, save, required } = useTenderingText();
  return (
    <FormModal<{ text: string }, string, Tender>
      title={t.raise}
      hint={t.raiseHint}
      save={save}
      mutation={useObject(tender.rfqId)}
      bodyOf={({ text }) => text}
      done={t.raised}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={t.text}
        rules={[{ required: true, whitespace: true, message: required(t.text) }]}
      >
        <Input.TextArea rows={4} maxLength={raiseObjectionLimits.text.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}

function Answer({ tender, objectionId, onClose }: DialogProps & { objectionId: string }) {
  const { objections: t, save, required } = useTenderingText();
  return (
    <FormModal<{ answer: string }, string, Tender>
      title={t.answer}
      save={save}
      mutation={useAnswerObjection(tender.rfqId, objectionId)}
      bodyOf={({ answer }) => answer}
      done={t.answered}
      onClose={onClose}
    >
      <Form.Item
        name="answer"
        label={t.answer}
        rules={[{ required: true, whitespace: true, message: required(t.answer) }]}
      >
        <Input.TextArea rows={4} maxLength={answerObjectionLimits.answer.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}

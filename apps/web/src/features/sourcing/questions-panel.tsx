import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { publishRfqAnswerLimits } from '../../api/api-values';
import { unitName } from '../../entities/member/unit-name';
import { FormModal } from '../../ui/form-modal';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { usePublishAnswer } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

type Question = Rfq['questions'][number];

/** Questions of suppliers, which only the buyer reads, and answers, which all do. */
export function QuestionsPanel({ rfq }: { rfq: Rfq }) {
  const { questions: t } = useSourcingText();
  const language = useLanguage();
  const [answering, answer] = useState<Question | 'nobody' | null>(null);
  const open = rfq.questions.filter(({ answered }) => !answered);
  const isOpen = rfq.state === 'open';
  return (
    <Panel
      title={t.title}
      extra={isOpen && <Button onClick={() => answer('nobody')}>{t.add}</Button>}
      flush
    >
      {open.length + rfq.answers.length === 0 && <ItemRow title={null} hint={t.none} />}
      {open.map((question) => (
        <ItemRow
          key={question.id}
          title={question.question}
          hint={unitName(question.member, language)}
          extra={isOpen && <Button onClick={() => answer(question)}>{t.answer}</Button>}
        />
      ))}
      {rfq.answers.map((published, at) => (
        <ItemRow
          key={at}
          title={published.question}
          hint={published.answer}
          extra={<Tag tone="good">{t.published}</Tag>}
        />
      ))}
      {answering && (
        <PublishAnswer
          rfqId={rfq.id}
          question={answering === 'nobody' ? null : answering}
          onClose={() => answer(null)}
        />
      )}
    </Panel>
  );
}

interface PublishAnswerProps {
  rfqId: string;
  question: Question | null;
  onClose: () => void;
}
interface Values {
  question: string;
  answer: string;
}

function PublishAnswer({ rfqId, question, onClose }: PublishAnswerProps) {
  const { questions: t, save, required } = useSourcingText();
  const needed = (label: string) => [
    { required: true, whitespace: true, message: required(label) },
  ];
  return (
    <FormModal<Values, Values & { questionId?: string }, Rfq>
      title={t.answerTitle}
      hint={t.answerHint}
      save={save}
      initialValues={{ question: question?.question }}
      mutation={usePublishAnswer(rfqId)}
      bodyOf={(values) => ({ ...values, questionId: question?.id })}
      done={t.published}
      onClose={onClose}
    >
      <Form.Item name="question" label={t.question} rules={needed(t.question)}>
        <Input.TextArea maxLength={publishRfqAnswerLimits.question.maxLength} />
      </Form.Item>
      <Form.Item name="answer" label={t.reply} rules={needed(t.reply)}>
        <Input.TextArea maxLength={publishRfqAnswerLimits.answer.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

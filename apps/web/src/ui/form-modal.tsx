import type { UseMutationResult } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { showAtFields } from './field-problems';
import { useMessages } from './messages';
import { ProblemNotice } from './problem-notice';
import { sendChange } from './send-change';

interface FormModalProps<Values extends object, Body, Answer> {
  title: string;
  /** What will happen, to whom, since when. */
  hint?: ReactNode;
  save: string;
  /** It takes something away. */
  danger?: boolean;
  initialValues?: Partial<Values>;
  mutation: UseMutationResult<Answer, Error, Body>;
  /** What is sent, from what was filled in. */
  bodyOf: (values: Values) => Body;
  /** What is said once it is done. */
  done: string | ((answer: Answer) => string);
  onClose: () => void;
  /** The fields. */
  children: ReactNode;
}

/**
 * A form over a page that ends with one request. What was typed stays when it is refused; each refusal stands at its field,
 * and whole below.
 */
export function FormModal<Values extends object, Body, Answer>(
  props: FormModalProps<Values, Body, Answer>,
) {
  const { mutation, done, onClose } = props;
  const { message } = useMessages();
  const [form] = Form.useForm<Values>();
  const submit = (values: Values) =>
    sendChange(mutation, props.bodyOf(values), {
      onSuccess: (answer) => {
        onClose();
        void message.success(typeof done === 'string' ? done : done(answer));
      },
      onError: (error) => showAtFields(form, error),
    });
  return (
    <Modal
      open
      title={props.title}
      okText={props.save}
      okButtonProps={{ danger: props.danger, loading: mutation.isPending, htmlType: 'submit' }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={props.initialValues}
        onFinish={submit}
      >
        {props.hint && <p style={{ marginBottom: 16 }}>{props.hint}</p>}
        {props.children}
        {mutation.error && <ProblemNotice error={mutation.error} />}
      </Form>
    </Modal>
  );
}

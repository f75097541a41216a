import { appointPostLimits } from '../../api/api-values';
import { Form, Input, Select } from 'antd';
import { MemberSelect } from '../../entities/member/member-select';
import { omitEmpty } from '../../ui/empty-values';
import { FormModal } from '../../ui/form-modal';
import { useAppoint } from './queries';
import { usePostsText } from './texts';
import type { NewPost } from './types';

/** Appoints by a decision; the letter is issued at once. */
export function AppointModal({ onClose }: { onClose: () => void }) {
  const { office: t } = usePostsText();
  const appoint = useAppoint();
  return (
    <FormModal
      title={t.appoint}
      save={t.save}
      initialValues={{ kind: 'director', basis: 'election' }}
      mutation={appoint}
      bodyOf={(values: NewPost) => omitEmpty(values)}
      done={t.appointed}
      onClose={onClose}
    >
      <Fields />
    </FormModal>
  );
}

function Fields() {
  const { office: t, kinds, bases, directory } = usePostsText();
  const kind = Form.useWatch<NewPost['kind']>('kind');
  const options = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  const required = (label: string) => [
    { required: true, whitespace: true, message: t.required(label) },
  ];
  return (
    <>
      <Form.Item name="kind" label={directory.kind}>
        <Select options={options(kinds)} />
      </Form.Item>
      <Form.Item name="account" label={t.account} rules={required(t.account)}>
        <Input inputMode="email" maxLength={appointPostLimits.account.maxLength} />
      </Form.Item>
      <Form.Item name="memberId" label={t.member}>
        <MemberSelect placeholder={t.memberHint} />
      </Form.Item>
      <Form.Item name="basis" label={t.basis}>
        <Select options={options(bases)} />
      </Form.Item>
      <Form.Item name="decision" label={t.decision} rules={required(t.decision)}>
        <Input maxLength={appointPostLimits.decision.maxLength} />
      </Form.Item>
      <Form.Item name="startsOn" label={t.startsOn}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="termEndsOn" label={t.termEndsOn}>
        <Input type="date" />
      </Form.Item>
      {kind === 'liaison' && (
        <Form.Item name="secondReason" label={t.secondReason}>
          <Input maxLength={appointPostLimits.secondReason.maxLength} />
        </Form.Item>
      )}
    </>
  );
}

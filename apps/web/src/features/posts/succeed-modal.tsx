import { succeedPostLimits } from '../../api/api-values';
import { Form, Input, Select } from 'antd';
import { FormModal } from '../../ui/form-modal';
import { useSucceed } from './queries';
import { usePostsText } from './texts';
import type { Post, Succession } from './types';

/** Hands a post over: what will happen, to whom, since when. */
export function SucceedModal({ post, onClose }: { post: Post; onClose: () => void }) {
  const { office: t, kinds, bases } = usePostsText();
  const succeed = useSucceed(post.id);
  const required = (label: string) => [
    { required: true, whitespace: true, message: t.required(label) },
  ];
  return (
    <FormModal
      title={`${t.succeed}：${post.personName} ${kinds[post.kind]}`}
      hint={t.succeedHint}
      save={t.save}
      initialValues={{ basis: 'election' }}
      mutation={succeed}
      bodyOf={(values: Succession) => values}
      done={t.succeeded}
      onClose={onClose}
    >
      <Form.Item name="account" label={t.account} rules={required(t.account)}>
        <Input inputMode="email" maxLength={succeedPostLimits.account.maxLength} />
      </Form.Item>
      <Form.Item name="basis" label={t.basis}>
        <Select options={Object.entries(bases).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="decision" label={t.decision} rules={required(t.decision)}>
        <Input maxLength={succeedPostLimits.decision.maxLength} />
      </Form.Item>
      <Form.Item name="reason" label={t.reason} rules={required(t.reason)}>
        <Input maxLength={succeedPostLimits.reason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useEndPost, useRefuseNomination, useRenewPost } from './queries';
import { usePostsText } from './texts';
import type { Nomination, Post } from './types';

interface PostModalProps {
  post: Post;
  onClose: () => void;
}

export function EndPost({ post, onClose }: PostModalProps) {
  const { office: t, kinds } = usePostsText();
  const { message } = useMessages();
  const end = useEndPost(post.id);
  const done = () => {
    onClose();
    void message.success(t.ended);
  };
  return (
    <ReasonModal
      title={`${t.end}：${post.personName} ${kinds[post.kind]}`}
      hint={t.endHint}
      label={t.endReason}
      missing={t.required(t.endReason)}
      confirm={t.end}
      danger
      isPending={end.isPending}
      error={end.error}
      onConfirm={(reason) => sendChange(end, reason, { onSuccess: done })}
      onClose={onClose}
    />
  );
}

export function RenewPost({ post, onClose }: PostModalProps) {
  const { office: t, kinds } = usePostsText();
  const { message } = useMessages();
  const renew = useRenewPost(post.id);
  const done = () => {
    onClose();
    void message.success(t.renewed);
  };
  return (
    <ReasonModal
      title={`${t.renew}：${post.personName} ${kinds[post.kind]}`}
      hint={t.renewHint}
      label={t.decision}
      missing={t.required(t.decision)}
      confirm={t.renew}
      isPending={renew.isPending}
      error={renew.error}
      onConfirm={(decision) => sendChange(renew, decision, { onSuccess: done })}
      onClose={onClose}
    />
  );
}

interface RefuseNominationProps {
  nomination: Nomination;
  onClose: () => void;
}

export function RefuseNomination({ nomination, onClose }: RefuseNominationProps) {
  const { office: t } = usePostsText();
  const refuse = useRefuseNomination(nomination.id);
  return (
    <ReasonModal
      title={`${t.refuse}：${nomination.personName}`}
      hint={nomination.memberName}
      label={t.endReason}
      missing={t.required(t.endReason)}
      confirm={t.refuse}
      danger
      isPending={refuse.isPending}
      error={refuse.error}
      onConfirm={(reason) => sendChange(refuse, reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

import type { ReactNode } from 'react';
import { unitName } from '../../entities/member/unit-name';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Tag } from '../../ui/tag';
import { usePostsText } from './texts';
import type { Post } from './types';

const SOON_DAYS = 90;

/** Who holds which post, for which unit, until when. */
export function PostRow({ post, extra }: { post: Post; extra?: ReactNode }) {
  const { directory: t, kinds } = usePostsText();
  const language = useLanguage();
  const { personName, kind, member, termEndsOn, daysLeft, inForce, endReason } = post;
  return (
    <ItemRow
      title={
        <>
          <strong>{personName}</strong> <Tag tone="primary">{kinds[kind]}</Tag>{' '}
          {!inForce && <Tag>{new Date(post.endsAt) <= new Date() ? t.over : t.notYet}</Tag>}
          {inForce && daysLeft <= SOON_DAYS && <Tag tone="warn">{t.left(daysLeft)}</Tag>}
        </>
      }
      hint={[member && unitName(member, language), t.until(termEndsOn), endReason]
        .filter(Boolean)
        .join(' · ')}
      extra={extra}
    />
  );
}

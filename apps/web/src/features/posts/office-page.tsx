import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useHasRight } from '../../entities/session/rights';
import { useMessages } from '../../ui/messages';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { AppointModal } from './appoint-modal';
import { EndPost, RefuseNomination, RenewPost } from './decide-post';
import { NominationRows } from './nomination-rows';
import { PostsList } from './posts-list';
import { useAcceptNomination, useNominations } from './queries';
import { SucceedModal } from './succeed-modal';
import { usePostsText } from './texts';
import type { Nomination, Post } from './types';

type Doing = { what: 'succeed' | 'end' | 'renew'; post: Post } | { what: 'appoint' };

/** Posts and terms, as the secretariat records them. */
export function OfficePage() {
  const { office: t, imports } = usePostsText();
  const mayAppoint = useHasRight('post-appointments');
  const [doing, start] = useState<Doing | null>(null);
  const close = () => start(null);
  return (
    <Page
      title={t.title}
      actions={
        mayAppoint && (
          <>
            <LinkButton icon={<UploadOutlined />} to="/secretariat/posts/import">
              {imports.title}
            </LinkButton>
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => start({ what: 'appoint' })}
            >
              {t.appoint}
            </Button>
          </>
        )
      }
    >
      <Nominations mayAppoint={mayAppoint} />
      <PostsList
        extra={(post) =>
          mayAppoint &&
          (['renew', 'succeed', 'end'] as const).map((what) => (
            <Button key={what} size="small" onClick={() => start({ what, post })}>
              {t[what]}
            </Button>
          ))
        }
      />
      {doing?.what === 'appoint' && <AppointModal onClose={close} />}
      {doing?.what === 'succeed' && <SucceedModal post={doing.post} onClose={close} />}
      {doing?.what === 'end' && <EndPost post={doing.post} onClose={close} />}
      {doing?.what === 'renew' && <RenewPost post={doing.post} onClose={close} />}
    </Page>
  );
}

function Nominations({ mayAppoint }: { mayAppoint: boolean }) {
  const { office: t, mine } = usePostsText();
  const { message } = useMessages();
  const { data } = useNominations('all');
  const accept = useAcceptNomination();
  const [refusing, refuse] = useState<Nomination | null>(null);
  const open = (data?.items ?? []).filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <Panel title={mine.nominations} flush>
      {accept.error && <ProblemNotice error={accept.error} />}
      <NominationRows
        nominations={open}
        extra={(nomination) =>
          mayAppoint && (
            <>
              <Button size="small" onClick={() => refuse(nomination)}>
                {t.refuse}
              </Button>
              <Button
                size="small"
                type="primary"
                loading={accept.isPending}
                onClick={() =>
                  sendChange(accept, nomination.id, {
                    onSuccess: () => void message.success(t.accepted),
                  })
                }
              >
                {t.accept}
              </Button>
            </>
          )
        }
      />
      {refusing && <RefuseNomination nomination={refusing} onClose={() => refuse(null)} />}
    </Panel>
  );
}

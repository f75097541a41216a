import { Tag } from '../../ui/tag';
import { useMyRights } from '../../entities/session/post-rights';
import { useMe } from '../../entities/session/session';
import { ItemRow } from '../../ui/item-row';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { NominatePanel } from './nominate-panel';
import { NominationRows } from './nomination-rows';
import { PostRow } from './post-row';
import { useNominations, useUnitPosts } from './queries';
import { usePostsText } from './texts';

/** What somebody may do, by post and by unit; and the posts of the unit. */
export function MyPostsPage() {
  const { mine: t, rights: names, memberRights, memberDuties } = usePostsText();
  const me = useMe();
  const hasAccess = me?.hasAccess ?? false;
  const mine = useMyRights();
  return (
    <Page title={t.title} actions={hasAccess && <LinkButton to="/posts">{t.directory}</LinkButton>}>
      <Loaded query={mine}>
        {({ posts, rights, memberRights: ofMember, memberDuties: duties }) => (
          <>
            <Panel title={t.posts} flush>
              {posts.length === 0 && <ItemRow title={null} hint={t.none} />}
              <ul>
                {posts.map((post) => (
                  <li key={post.id}>
                    <PostRow
                      post={post}
                      extra={<a href={`/api/v1/posts/${post.id}/letter.pdf`}>{t.letter}</a>}
                    />
                  </li>
                ))}
              </ul>
            </Panel>
            <Words title={t.rights} words={rights.map((right) => names[right])} />
            <Words title={t.memberRights} words={ofMember.map((right) => memberRights[right])} />
            <Words title={t.memberDuties} words={duties.map((duty) => memberDuties[duty])} />
            {hasAccess && <UnitPosts mayNominate={rights.includes('nominate-liaison')} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <Panel title={title}>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {words.map((word) => (
          <Tag key={word}>{word}</Tag>
        ))}
      </p>
    </Panel>
  );
}

function UnitPosts({ mayNominate }: { mayNominate: boolean }) {
  const { mine: t } = usePostsText();
  const posts = useUnitPosts(true);
  const nominations = useNominations('unit');
  return (
    <>
      <Panel title={t.unit} flush>
        <Loaded query={posts}>
          {({ items }) => (
            <ul>
              {items.length === 0 && <ItemRow title={null} hint={t.none} />}
              {items.map((post) => (
                <li key={post.id}>
                  <PostRow post={post} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Panel>
      {mayNominate && <NominatePanel posts={posts.data?.items ?? []} />}
      {(nominations.data?.items.length ?? 0) > 0 && (
        <Panel title={t.nominations} flush>
          <NominationRows nominations={nominations.data?.items ?? []} />
        </Panel>
      )}
    </>
  );
}

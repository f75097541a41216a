import { queryLimits } from '../../api/api-values';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar, RowFilter } from '../../ui/filter-bar';
import { useFilters } from '../../ui/filters';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { PostRow } from './post-row';
import { postsFilter } from './posts-filter';
import { usePosts } from './queries';
import { usePostsText } from './texts';
import type { Post } from './types';

/** The directory with its filters; rows may offer what can be done. */
export function PostsList({ extra }: { extra?: (post: Post) => ReactNode }) {
  const { directory: t, kinds } = usePostsText();
  const [chosen, change] = useFilters(postsFilter);
  const posts = usePosts(chosen);
  const ending = chosen.ending === 'true';
  return (
    <>
      <FilterBar label={t.search}>
        <RowFilter>
          <SearchFilter
            label={t.search}
            value={chosen.q}
            maxLength={queryLimits['/api/v1/posts'].q.maxLength}
            onSearch={(q) => change({ q })}
          />
        </RowFilter>
        <Select
          aria-label={t.kind}
          placeholder={t.kind}
          allowClear
          value={chosen.kind}
          onChange={(kind) => change({ kind })}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <Button
          type={ending ? 'primary' : 'default'}
          aria-pressed={ending}
          onClick={() => change({ ending: ending ? undefined : 'true' })}
        >
          {t.ending}
        </Button>
      </FilterBar>
      <Panel flush>
        <PageList
          pages={posts}
          label={t.list}
          keyOf={({ id }) => id}
          row={(post) => <PostRow post={post} extra={extra?.(post)} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </>
  );
}

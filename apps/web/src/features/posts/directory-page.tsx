import { Page } from '../../ui/page';
import { PostsList } from './posts-list';
import { usePostsText } from './texts';

/** Who holds which post, for members and the secretariat. */
export function DirectoryPage() {
  const { directory: t } = usePostsText();
  return (
    <Page title={t.title}>
      <PostsList />
    </Page>
  );
}

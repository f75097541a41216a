import { postKindValues } from '../../api/api-values';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

export const postsFilter = {
  q: anyText,
  kind: oneOf(postKindValues),
  ending: oneOf(['true']),
};

export type PostsFilter = FilterValues<typeof postsFilter>;

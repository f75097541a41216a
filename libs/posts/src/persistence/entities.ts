import { PostEntity } from './post.entity';
import { PostNominationEntity } from './post-nomination.entity';

export const postsEntities = [PostEntity, PostNominationEntity];

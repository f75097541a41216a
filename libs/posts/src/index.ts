export { heldPosts, holdersOf, postRightsFor, postRightsOf } from './access/held-posts';
export { type Basis } from './domain/post';
export {
  POST_KINDS,
  POST_NAMES,
  POST_RIGHTS,
  rightsOf,
  type PostKind,
  type PostRight,
} from './domain/post-rights';
export { postsErrors } from './domain/posts.errors';
export { postsMigrations } from './persistence/migrations';
export { PostsModule } from './posts.module';
export { AnnounceEndings } from './use-cases/announce-endings';
export { AppointPost, type Appointment } from './use-cases/appoint-post';
export { SucceedPost } from './use-cases/succeed-post';

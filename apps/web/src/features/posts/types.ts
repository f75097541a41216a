import type { Schemas } from '../../api/schemas';

export type Post = Schemas['PostDto'];
export type PostKind = Schemas['PostKind'];
export type NewPost = Schemas['AppointPostDto'];
export type Succession = Schemas['SucceedPostDto'];
export type Nomination = Schemas['NominationDto'];

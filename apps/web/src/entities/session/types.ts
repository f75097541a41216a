import type { Schemas } from '../../api/schemas';

export type Me = Schemas['MeDto'];
export type Credentials = Schemas['SignInDto'];

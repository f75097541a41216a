import type { Schemas } from '../../api/schemas';

export type Home = Schemas['HomeDto'];
export type Waiting = Schemas['WaitingDto'];

import type { Schemas } from '../../api/schemas';

export type Match = Schemas['MatchDto'];
export type MatchPart = Schemas['MatchPartDto'];

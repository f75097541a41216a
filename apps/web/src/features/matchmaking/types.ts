import type { Schemas } from '../../api/schemas';

export type Feedback = Schemas['GivenFeedbackDto'];
export type NotRelevantReason = NonNullable<Feedback['reason']>;
export type MatchGroup = Schemas['MatchGroupDto'];

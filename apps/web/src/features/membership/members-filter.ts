import { coastValues, memberKindValues, standingValues } from '../../api/api-values';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

export const membersFilter = {
  q: anyText,
  kind: oneOf(memberKindValues),
  standing: oneOf(standingValues),
  coast: oneOf(coastValues),
};

export type MembersFilter = FilterValues<typeof membersFilter>;

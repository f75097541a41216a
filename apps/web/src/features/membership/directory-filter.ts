import { memberKindValues, standingValues } from '../../api/api-values';
import { placeFilters } from '../../entities/region/place-filters';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

/** Of those who apply only the secretariat reads. */
export const shownStandings = standingValues.filter((standing) => standing !== 'applicant');

export const directoryFilter = {
  q: anyText,
  kind: oneOf(memberKindValues),
  standing: oneOf(shownStandings),
  ...placeFilters,
};

export type DirectoryFilter = FilterValues<typeof directoryFilter>;

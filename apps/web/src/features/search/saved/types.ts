import type { Schemas } from '../../../api/schemas';

export type SavedSearch = Schemas['SavedSearchDto'];
export type SearchToSave = Schemas['SaveSearchDto'];
export type SavedSearchChange = Schemas['ChangeSavedSearchDto'];
export type SearchConditions = SearchToSave['conditions'];

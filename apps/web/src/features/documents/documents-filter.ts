import { documentStateValues } from '../../api/api-values';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

export const documentsFilter = { q: anyText, state: oneOf(documentStateValues) };
export type DocumentsFilter = FilterValues<typeof documentsFilter>;

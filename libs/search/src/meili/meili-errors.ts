import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from 'meilisearch';
import { searchErrors } from '../search.errors';

/** The server does not have the index, or not with the settings that a query needs: it was wiped, or is another one. */
const LOST = new Set([
  ...['index_not_found', 'invalid_document_filter'],
  ...['invalid_search_filter', 'invalid_search_facets', 'invalid_search_sort'],
]);

export function isIndexLost(error: unknown): boolean {
  return error instanceof MeilisearchApiError && LOST.has(error.cause?.code ?? '');
}

/** What a failure of the server is to those who search: unavailable where it says nothing about the request. */
export function asSearchError(error: unknown): unknown {
  const passing =
    error instanceof MeilisearchRequestError ||
    error instanceof MeilisearchRequestTimeOutError ||
    error instanceof MeilisearchTaskTimeOutError ||
    (error instanceof MeilisearchApiError && error.response.status >= 500);
  return passing || isIndexLost(error) ? searchErrors('unavailable', { cause: error }) : error;
}

import {
  formOf,
  type Answer,
  type HttpClient,
  type Method,
  type Problem,
} from '../support/http-client';
import type { Ids, Route } from './route';
import type { Fixtures } from './fixtures';

/** `DELETE /api/v1/sessions/:id` with its parts filled in, those of the query too. */
export function addressOf(route: string, ids: Ids, query?: string): [Method, string] {
  const [method, path = ''] = route.split(' ');
  const fill = (text: string) =>
    text.replace(/:([a-z]\w*)/gi, (_, name: string) => ids[name] ?? 'x');
  const filled = fill(path).replace('*', 'x');
  return [method as Method, query ? `${filled}?${fill(query)}` : filled];
}

/** Sends the valid request of a route about `ids`. Cookies that the answer sets are dropped. */
export async function sendRequest(
  fixtures: Fixtures,
  route: string,
  { query, json, upload, fields }: Route,
  ids: Ids,
  browser: HttpClient,
): Promise<Answer<Problem>> {
  const [method, path] = addressOf(route, ids, query);
  return browser.with({}).send<Problem>(method, path, {
    json: await json?.(fixtures, ids),
    ...(upload && { body: formOf(await upload(), fields) }),
  });
}

import {
  formOf,
  type Answer,
  type HttpClient,
  type Method,
  type Problem,
} from '../support/http-client';
import type { Ids, Route } from './route';
import type { World } from './world';

/** `DELETE /api/v1/sessions/:id` with its parts filled in. */
export function addressOf(route: string, ids: Ids, query?: string): [Method, string] {
  const [method, path = ''] = route.split(' ');
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'x').replace('*', 'x');
  return [method as Method, query ? `${filled}?${query}` : filled];
}

/** Makes the right request to a route about `ids`. What it does to cookies stays without effect. */
export async function knock(
  world: World,
  route: string,
  { query, json, upload, fields }: Route,
  ids: Ids,
  browser: HttpClient,
): Promise<Answer<Problem>> {
  const [method, path] = addressOf(route, ids, query);
  return browser.with({}).send<Problem>(method, path, {
    json: await json?.(world, ids),
    ...(upload && { body: formOf(await upload(), fields) }),
  });
}

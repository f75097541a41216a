import createClient from 'openapi-fetch';
import { apiTexts } from './texts';
import { textNow } from '../ui/i18n';
import { currentLanguage } from '../ui/language';
import { Problem } from '../ui/problem';
import { earlyAnswer } from './early-answers';
import type { paths } from './schemas';
import { noteAnswer } from './kept-answers';
import { isSessionEnd, signedInAgain } from './session-expiry';

/** The one HTTP client of the app, typed by the server's OpenAPI document. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: send });

/** A request that meets an ended session waits for the person to sign in, then goes out again unchanged. */
async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', currentLanguage());
  const again = request.clone();
  const response = await reach(request);
  if (!(await isSessionEnd(response))) return response;
  return (await signedInAgain()) ? send(again) : response;
}

async function reach(request: Request): Promise<Response> {
  try {
    const response = await (earlyAnswer(request, currentLanguage()) ?? fetch(request));
    if (request.method === 'GET') noteAnswer(request.url, response);
    return response;
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Problem({ code: 'network', detail: textNow(apiTexts).unreachable }, cause);
  }
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer. @throws Problem for every other answer. */
export async function unwrap<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const document = typeof error === 'object' && error !== null ? error : {};
  throw new Problem({ status: response.status, detail: textNow(apiTexts).unreadable, ...document });
}

/** A multipart body. The document describes such bodies by their fields, the wire wants a form. */
export function multipart(fields: Record<string, string | File>): never {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data as never;
}

/** For one decision of a person: sent again after a lost answer, it still happens once. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { vi } from 'vitest';

interface Sent {
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  body: unknown;
}

type Reply = (sent: Sent) => { status?: number; body?: unknown };

const isJson = ({ headers }: Request): boolean =>
  headers.get('content-type')?.includes('json') ?? false;

/**
 * Stands at the edge of the app, where the server would answer. Answers are looked up by
 * `METHOD /path`; an unexpected request fails the test.
 */
export function serve(replies: Readonly<Record<string, Reply>>): { sent: Sent[] } {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    const text = await request.text();
    const call: Sent = {
      method: request.method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: isJson(request) ? JSON.parse(text) : text || null,
    };
    sent.push(call);
    const reply = replies[`${call.method} ${pathname}`];
    if (!reply) throw new Error(`no answer is served for ${call.method} ${pathname}`);
    const { status = 200, body } = reply(call);
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return { sent };
}

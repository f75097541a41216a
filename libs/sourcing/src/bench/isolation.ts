import { AnswerInvitation } from '../use-cases/answer-invitation';
import type { Market } from './measures';
import { browserOf, type Ask } from './programs';
import { quoteOf, requestOf, sendRequest } from './request';
import { cookieOf } from './units';

const DAY_MS = 24 * 3600 * 1000;
const SUPPLIERS = 20;

/** Twenty suppliers, each with a price of its own: how often one reads something of another's, whatever it asks for. */
export async function measureIsolation({ app, buyer, suppliers }: Market, url: string) {
  const deadline = new Date(Date.now() + 5 * DAY_MS);
  const request = requestOf(3, deadline);
  const asked = suppliers.slice(0, SUPPLIERS);
  const { id, invitations } = await sendRequest(app, request, buyer, asked);
  // No zero at the end: a price is kept in its shortest spelling.
  const marks = asked.map((_, at) => `${7000 + at}.3${at + 10}7`);
  for (const [at, invitationId] of invitations.entries()) {
    const quote = quoteOf(request, deadline, () => 0.5);
    const lines = quote.lines.map((line) => ({ ...line, unitPrice: marks[at]! }));
    await app.get(AnswerInvitation).quote(invitationId, { ...quote, lines }, 1, asked[at]!);
  }
  const sum = { suppliers: SUPPLIERS, reads: 0, ownFound: 0, leaks: 0 };
  for (const [at, supplier] of asked.entries()) {
    const ask = browserOf(url, await cookieOf(app, supplier));
    const paths = [
      ...['/rfq-invitations?limit=100', '/home', '/notices?limit=50', '/rfqs', '/deal-rooms'],
      ...[`/rfqs/${id}`, `/rfqs/${id}/comparison`, `/rfqs/${id}/files`],
      ...invitations.flatMap((each) => ['', '/files', '/auction'].map((part) => `/rfq-invitations/${each}${part}`)), // prettier-ignore
    ];
    const texts = await Promise.all(paths.map((path) => read(ask, path)));
    sum.reads += texts.length;
    if (texts.some((text) => text.includes(marks[at]!))) sum.ownFound += 1;
    const others = [...marks, ...invitations].filter((_, index) => index % SUPPLIERS !== at);
    sum.leaks += texts.filter((text) => others.some((mark) => text.includes(mark))).length;
  }
  return sum;
}

/** A refusal repeats the address that was asked, and nothing else: it counts as read nothing. */
const read = (ask: Ask, path: string): Promise<string> => ask('GET', path).catch(() => '');

import type { INestApplicationContext } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import { ReadSplitProblem } from '../queries/split-problem.query';
import { solveSplit } from '../split/solve-split';
import { AnswerInvitation } from '../use-cases/answer-invitation';
import { EndRfq } from '../use-cases/end-rfq';
import type { Ask } from './programs';
import { numbers, quoteOf, requestOf, sendRequest, type SentRequest } from './request';

const DAY_MS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

/** The quotes of request $1, and how many of them were taken at or after its deadline. */
const TAKEN = defineStatement(
  'sourcing.bench-taken',
  { taken: column.integer, late: column.integer },
  `SELECT count(*)::int AS taken, (count(*) FILTER (WHERE q.created_at >= r.deadline))::int AS late
     FROM quotes q JOIN rfq_invitations i ON i.id = q.invitation_id JOIN rfqs r ON r.id = i.rfq_id WHERE r.id = $1`,
);

const AWARDS = defineStatement(
  'sourcing.bench-awards',
  { awards: column.integer },
  `SELECT count(*)::int AS awards FROM rfq_awards a JOIN rfq_invitations i ON i.id = a.invitation_id WHERE i.rfq_id = $1`,
);

export interface Market {
  readonly app: INestApplicationContext;
  readonly buyer: MemberActor;
  readonly suppliers: readonly MemberActor[];
}

/** As the buyer's browser asks for it. */
export async function measureComparison(market: Market, ask: Ask, runs: number) {
  const { app, buyer, suppliers } = market;
  const deadline = inDays(5);
  const request = requestOf(100, deadline);
  const sent = await sendRequest(app, request, buyer, suppliers.slice(0, 100));
  const random = numbers(1);
  const answer = app.get(AnswerInvitation);
  for (const [at, id] of sent.invitations.entries())
    await answer.quote(id, quoteOf(request, deadline, random), 1, suppliers[at]!);
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const since = performance.now();
    bytes = (await ask('GET', `/rfqs/${sent.id}/comparison`)).length;
    times.push(performance.now() - since);
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1]!);
  const table = { lines: 100, suppliers: 100, runs, p50: at(0.5), p95: at(0.95), bytes };
  return { sent, comparison: table };
}

/** At most five suppliers, three tenths to the interior, nobody above four tenths. */
export async function measureSplit({ app, buyer }: Market, { id }: SentRequest) {
  const problem = await app.get(ReadSplitProblem).execute(id, buyer);
  const wishes = { maxSuppliers: 5, interiorShare: 30, maxShare: 40 };
  const { state, gap, seconds, total, parts } = await solveSplit(problem, wishes, null);
  return { wishes, state, gap, seconds, total, suppliers: parts.length };
}

/** A hundred suppliers around the deadline. */
export async function measureLastSecond({ app, buyer, suppliers }: Market, rounds: number) {
  const sum = { rounds, sent: 0, taken: 0, refused: 0, lost: 0, late: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const deadline = new Date(Date.now() + 6000);
    const request = requestOf(3, deadline);
    const sent = await sendRequest(app, request, buyer, suppliers.slice(0, 100));
    const random = numbers(round + 1);
    const answers = await Promise.all(
      sent.invitations.map(async (id, at) => {
        const wait = deadline.getTime() - Date.now() - 1000 + random() * 1200;
        await new Promise((done) => setTimeout(done, Math.max(0, wait)));
        return taken(() =>
          app
            .get(AnswerInvitation)
            .quote(id, quoteOf(request, deadline, random), 1, suppliers[at]!),
        );
      }),
    );
    const rows = (await app.get(Database).one(TAKEN, [sent.id]))!;
    const accepted = answers.filter(Boolean).length;
    sum.sent += answers.length;
    sum.taken += accepted;
    sum.refused += answers.length - accepted;
    sum.lost += accepted - rows.taken;
    sum.late += rows.late;
  }
  return sum;
}

export async function measureAwards({ app, buyer, suppliers }: Market, rounds: number) {
  let exactlyOne = 0;
  for (let round = 0; round < rounds; round += 1) {
    const deadline = inDays(2);
    const request = requestOf(1, deadline);
    const two = suppliers.slice(0, 2);
    const sent = await sendRequest(app, request, buyer, two);
    const [quantity] = request.lines.map((line) => line.quantity);
    const quote = quoteOf(request, deadline, () => 0.5);
    for (const [at, id] of sent.invitations.entries())
      await app.get(AnswerInvitation).quote(id, quote, 1, two[at]!);
    const won = await Promise.all(
      Array.from({ length: 16 }, (_, at) => {
        const invitationId = sent.invitations[at % 2]!;
        const part = { invitationId, lines: [{ no: 1, quantity: quantity! }] };
        return taken(() => app.get(EndRfq).award(sent.id, [part], buyer));
      }),
    );
    const { awards } = (await app.get(Database).one(AWARDS, [sent.id]))!;
    if (awards === 1 && won.filter(Boolean).length === 1) exactlyOne += 1;
  }
  return { raced: 16, rounds, exactlyOne };
}

/** Whether it was done; a refusal is an answer, anything else a defect. */
async function taken(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

import { DomainError } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ShowRfq } from '../queries/show-rfq.query';
import { SendRfq } from '../use-cases/send-rfq';
import type { Market } from './measures';
import type { Ask } from './programs';
import { draftRequest, numbers, requestOf } from './request';

const DAY_MS = 24 * 3600 * 1000;
const PATIENCE_MS = 60_000;
const LINES = 50;

/** Of the request numbered $1: notices, live events to suppliers, mails on their way; those who got two of one kind. */
const TOLD = defineStatement(
  'sourcing.bench-told',
  { notices: column.integer, live: column.integer, mails: column.integer, twice: column.integer },
  `WITH asked AS (SELECT i.id::text AS id FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id WHERE r.number = $1),
        given AS (SELECT count(*) AS times FROM asked JOIN notices n ON n.about = 'rfq:' || asked.id GROUP BY asked.id),
        heard AS (SELECT count(*) AS times FROM asked JOIN live_events e ON position(asked.id IN e.data::text) > 0 GROUP BY asked.id),
        mailed AS (SELECT count(*) AS times FROM mails WHERE position($1 IN subject || body) > 0 GROUP BY recipient)
   SELECT (SELECT count(*)::int FROM given) AS notices, (SELECT count(*)::int FROM heard) AS live,
          (SELECT count(*)::int FROM mailed) AS mails,
          (SELECT count(*)::int FROM (TABLE given UNION ALL TABLE heard UNION ALL TABLE mailed) every WHERE times > 1) AS twice`,
);

const deadline = () => new Date(Date.now() + 5 * DAY_MS);

/** A request as the buyer's browser sends it, and the moment until the last supplier was told, mails included. */
export async function measureSend(market: Market, ask: Ask) {
  const { app, buyer, suppliers } = market;
  const id = await draftRequest(app, requestOf(LINES, deadline()), buyer, suppliers);
  const since = performance.now();
  await ask('POST', `/rfqs/${id}/send`);
  const ms = Math.round(performance.now() - since);
  const told = await toldWholly(market, id);
  return { lines: LINES, ms, toldMs: Math.round(performance.now() - since), ...told };
}

/** It is killed at a chance moment of the sending, and sent once more. */
export async function measureKilled(market: Market, rounds: number, sendMs: number) {
  const { app, buyer, suppliers } = market;
  const random = numbers(7);
  const sum = { rounds, interrupted: 0, toldOnce: 0, suppliers: suppliers.length };
  for (let round = 0; round < rounds; round += 1) {
    const id = await draftRequest(app, requestOf(LINES, deadline()), buyer, suppliers);
    await beginAndKill(id, market, random() * sendMs);
    const { state } = await app.get(ShowRfq).execute(id, buyer);
    if (state === 'draft') sum.interrupted += 1;
    await app
      .get(SendRfq)
      .execute(id, buyer)
      .catch((error: unknown) => {
        if (!(error instanceof DomainError && error.code === 'sourcing.already-sent')) throw error;
      });
    const { notices, live, mails, twice } = await toldWholly(market, id);
    const all = [notices, live, mails].every((count) => count === suppliers.length);
    if (all && twice === 0) sum.toldOnce += 1;
  }
  return sum;
}

async function beginAndKill(rfqId: string, { buyer }: Market, afterMs: number): Promise<void> {
  const program = join(__dirname, 'send-and-be-killed.js');
  const child = fork(program, [rfqId, JSON.stringify(buyer)]);
  const ended = once(child, 'exit');
  await once(child, 'message');
  await pause(afterMs);
  child.kill('SIGKILL');
  await ended;
}

/** Waits until all are told, and looks once more a little later: nobody is to be told twice. */
async function toldWholly({ app, buyer, suppliers }: Market, id: string) {
  const { number } = await app.get(ShowRfq).execute(id, buyer);
  const look = async () => (await app.get(Database).one(TOLD, [number]))!;
  const until = performance.now() + PATIENCE_MS;
  let told = await look();
  while (told.mails < suppliers.length && performance.now() < until) {
    await pause(50);
    told = await look();
  }
  return told;
}

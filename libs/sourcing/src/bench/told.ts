import { DomainError } from '@wanchang/kernel';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ShowRfq } from '../queries/show-rfq.query';
import { SendRfq } from '../use-cases/send-rfq';
import type { Market } from './measures';
import type { Ask } from './programs';
import { draftRequest, requestOf } from './request';
import { SentMails } from './sent-mails';

const DAY_MS = 24 * 3600 * 1000;
const PATIENCE_MS = 60_000;
const LINES = 50;

const sent = new SentMails();
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

/** The process that sends is killed, each time a little later, and the request sent once more. */
export async function measureKilled(market: Market, rounds: number, sendMs: number) {
  const { app, buyer, suppliers } = market;
  const sum = { rounds, interrupted: 0, toldOnce: 0, suppliers: suppliers.length };
  for (let round = 0; round < rounds; round += 1) {
    const id = await draftRequest(app, requestOf(LINES, deadline()), buyer, suppliers);
    await beginAndKill(id, market, (((round + 0.5) / rounds) * sendMs) / 2);
    const { state } = await app.get(ShowRfq).execute(id, buyer);
    if (state === 'draft') sum.interrupted += 1;
    await app
      .get(SendRfq)
      .execute(id, buyer)
      .catch((error: unknown) => {
        if (!(error instanceof DomainError && error.code === 'sourcing.already-sent')) throw error;
      });
    const { told, twice } = await toldWholly(market, id);
    if (told === suppliers.length && twice === 0) sum.toldOnce += 1;
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

/** Waits until a mail about the request has left for each supplier. Nobody is to get two. */
async function toldWholly({ app, buyer, suppliers }: Market, id: string) {
  const { number } = await app.get(ShowRfq).execute(id, buyer);
  const until = performance.now() + PATIENCE_MS;
  let told = sent.about(number);
  while (told.size < suppliers.length && performance.now() < until) {
    await pause(50);
    told = sent.about(number);
  }
  return { told: told.size, twice: [...told.values()].filter((times) => times > 1).length };
}

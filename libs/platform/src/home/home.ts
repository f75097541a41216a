import { Injectable, Logger } from '@nestjs/common';
import { localised } from '@wanchang/kernel';
import { Database } from '../database/database';
import { column, defineStatement } from '../database/statement';
import type { Actor } from '../http/actor';
import { homeContributions, URGENCIES, type HomeContribution } from './home-contribution';
import type { HomeDto, WaitingDto } from './home.dto';

/** A contribution that takes longer is left out of the answer, and its statement is cancelled. */
const LIMIT_MS = 2000;

/** $1 milliseconds, until the transaction ends. */
const LIMIT_TIME = defineStatement(
  'platform.limit-statement-time',
  { limit: column.text() },
  `SELECT set_config('statement_timeout', $1, true) AS limit`,
);

/** Asks every library what waits for somebody. One that fails or is slow hides none of the others. */
@Injectable()
export class Home {
  private readonly log = new Logger(Home.name);

  constructor(private readonly database: Database) {}

  async of(actor: Actor, limitMs = LIMIT_MS): Promise<HomeDto> {
    const asked = homeContributions.all().filter(({ policy }) => policy.refusal(actor) === null);
    const answers = await Promise.allSettled(
      asked.map((contribution) => this.ask(contribution, actor, limitMs)),
    );
    const home: HomeDto = { items: [], unavailable: [] };
    answers.forEach((answer, at) => {
      const { name, title } = asked[at]!;
      if (answer.status === 'fulfilled') home.items.push(...answer.value);
      else {
        this.log.error(
          { err: answer.reason as Error, contribution: name },
          'home contribution failed',
        );
        home.unavailable.push({ kind: name, title: localised(title, actor.locale) });
      }
    });
    home.items.sort(byUrgency);
    return home;
  }

  private async ask(
    contribution: HomeContribution,
    actor: Actor,
    limitMs: number,
  ): Promise<WaitingDto[]> {
    const { name, title, text, link, urgency } = contribution;
    const waiting = await within(limitMs, this.read(contribution, actor, limitMs));
    if (!waiting || waiting.count === 0) return [];
    const { count, since, dueAt } = waiting;
    return [
      {
        ...{ kind: name, count, since, dueAt },
        title: localised(title, actor.locale),
        text: localised(text(waiting), actor.locale),
        link: link(waiting),
        urgency: urgency(waiting),
      },
    ];
  }

  /** The database gives up on its own, so that no abandoned statement keeps a connection. */
  private read({ statement, values }: HomeContribution, actor: Actor, limitMs: number) {
    return this.database.transaction(async () => {
      await this.database.query(LIMIT_TIME, [String(limitMs)]);
      return this.database.one(statement, values(actor));
    });
  }
}

/** Also the wait for a connection counts. */
async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The most urgent first, then what is due first, then what has waited longest. */
function byUrgency(left: WaitingDto, right: WaitingDto): number {
  const at = (date: Date | null) => date?.getTime() ?? Infinity;
  const order = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  return (
    URGENCIES.indexOf(left.urgency) - URGENCIES.indexOf(right.urgency) ||
    order(at(left.dueAt), at(right.dueAt)) ||
    order(at(left.since), at(right.since))
  );
}

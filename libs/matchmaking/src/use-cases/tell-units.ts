import { Injectable } from '@nestjs/common';
import { Clock, Deadlines, Facts, Transactional } from '@wanchang/platform';
import { digestAt, DIGEST_OF_MS } from '../domain/digest';
import { unitMatched } from '../matchmaking.facts';
import { tellUnit } from '../matchmaking.jobs';
import { UnitNewsStore } from '../persistence/unit-news';

/** So many facts are recorded by one statement. */
const AT_A_TIME = 1000;

/** Tells units what is new: one notice for each, in place of the one before, however many matches and listings it is of. */
@Injectable()
export class TellUnits {
  constructor(
    private readonly news: UnitNewsStore,
    private readonly facts: Facts,
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
  ) {}

  /** Each unit at most once within a few minutes: of all that came in meanwhile. A digest that is owed is not put off. @throws Error outside a transaction */
  async soon(memberIds: readonly string[]): Promise<void> {
    const at = digestAt(await this.clock.now());
    // In one order, so that two that tell some of the same units do not wait for each other.
    for (const memberId of [...new Set(memberIds)].sort())
      await this.deadlines.setOnce(tellUnit, memberId, at, { memberId });
  }

  /** The digest that a unit is owed: of what is new within the past day. */
  @Transactional()
  async digest(memberId: string): Promise<void> {
    // Before the news are read, so that what comes in from here on is owed a digest of its own.
    await this.deadlines.cancel(tellUnit, memberId);
    await this.execute([memberId], new Date((await this.clock.now()).getTime() - DIGEST_OF_MS));
  }

  /** What is new since an instant. */
  @Transactional()
  async execute(memberIds: readonly string[], since: Date): Promise<void> {
    for (let start = 0; start < memberIds.length; start += AT_A_TIME) {
      const news = await this.news.since(memberIds.slice(start, start + AT_A_TIME), since);
      await this.facts.recordAll(unitMatched, news, null);
    }
  }
}

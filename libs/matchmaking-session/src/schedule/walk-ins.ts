import { Injectable } from '@nestjs/common';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { pairKey, type SessionPlan, type WishedMeeting } from '../domain/schedule-problem';
import { Wishes } from '../persistence/wishes';

interface WalkIn {
  /** Of the unit. */
  readonly id: string;
  readonly wishedIds?: readonly string[];
}

/** What a unit that came unplanned wishes: what it, or others of it, have stated, and what it says at the desk. */
@Injectable()
export class WalkIns {
  constructor(private readonly wishes: Wishes) {}

  /**
   * The pairs that may take free places. A pair of which one says “no thanks” is in it as such, and so is never placed.
   * @throws DomainError matchmaking-session.unit-not-there, .wish-for-oneself
   */
  async wished(
    sessionId: string,
    { wished, representatives }: SessionPlan,
    { id, wishedIds = [] }: WalkIn,
  ): Promise<WishedMeeting[]> {
    const units = new Set(representatives.map(({ memberId }) => memberId));
    if (![id, ...wishedIds].every((one) => units.has(one))) throw sessionErrors('unit-not-there');
    if (wishedIds.includes(id)) throw sessionErrors('wish-for-oneself');
    const own = wished.filter((one) => [one.aMemberId, one.bMemberId].includes(id));
    const stated = new Map(own.map((one) => [pairKey(one.aMemberId, one.bMemberId), one]));
    for (const other of wishedIds) {
      const key = pairKey(id, other);
      if (stated.has(key)) continue;
      const [aMemberId, bMemberId] = [id, other].sort() as [string, string];
      // Of a pair without any wish only a “no thanks” can be on record.
      const said = await this.wishes.between(sessionId, id, other);
      const theirs = said.includes('no') ? 'no' : null;
      stated.set(key, {
        ...{ aMemberId, bMemberId, score: 0, metBefore: false, noShows: 0, crossRegion: false },
        ...(aMemberId === id ? { aWish: 'want', bWish: theirs } : { aWish: theirs, bWish: 'want' }),
      });
    }
    return [...stated.values()];
  }

  /** What was said at the desk is on record as the unit's wishes; what it stated itself stays. The units that are new in them. */
  async state(sessionId: string, { id, wishedIds = [] }: WalkIn): Promise<string[]> {
    const stated = await this.wishes.ofUnit(sessionId, id);
    const known = new Set(stated.map(({ toMemberId }) => toMemberId));
    const fresh = [...new Set(wishedIds)].filter((other) => !known.has(other));
    for (const other of fresh) await this.wishes.set(sessionId, id, other, 'want');
    return fresh;
  }
}

import { Injectable } from '@nestjs/common';
import { Facts, type Run } from '@wanchang/platform';
import { unitRematched } from '../matchmaking.facts';
import { Rematches } from '../persistence/rematches';
import { rematchAdvanced } from '../steering.facts';

/** So many facts are recorded by one statement. */
const AT_A_TIME = 1000;

/** Says where a re-match is, and what came of it, in the transaction that brought it there. */
@Injectable()
export class RematchProgress {
  constructor(
    private readonly rematches: Rematches,
    private readonly facts: Facts,
  ) {}

  /** Tells the secretariat. */
  async announce({ id }: Pick<Run, 'id'>): Promise<void> {
    await this.facts.record(rematchAdvanced, (await this.rematches.find(id))!, null);
  }

  /** Tells each unit once what new matches it has, however many listings they are of. */
  async notifyUnits(rematchId: string): Promise<void> {
    const { createdAt } = (await this.rematches.find(rematchId))!;
    const units = await this.rematches.newlyMatchedUnits(createdAt);
    for (let start = 0; start < units.length; start += AT_A_TIME)
      await this.facts.recordAll(unitRematched, units.slice(start, start + AT_A_TIME), null);
  }
}

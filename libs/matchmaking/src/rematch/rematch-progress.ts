import { Injectable } from '@nestjs/common';
import { Facts, type Run } from '@wanchang/platform';
import { Rematches } from '../persistence/rematches';
import { TellUnits } from '../use-cases/tell-units';
import { rematchAdvanced } from '../steering.facts';

/** Says where a re-match is, and what came of it, in the transaction that brought it there. */
@Injectable()
export class RematchProgress {
  constructor(
    private readonly rematches: Rematches,
    private readonly facts: Facts,
    private readonly tell: TellUnits,
  ) {}

  /** Tells the secretariat. */
  async announce({ id }: Pick<Run, 'id'>): Promise<void> {
    await this.facts.record(rematchAdvanced, (await this.rematches.find(id))!, null);
  }

  /** Tells each unit once what new matches it has, however many listings they are of. */
  async notifyUnits(rematchId: string): Promise<void> {
    const { createdAt } = (await this.rematches.find(rematchId))!;
    await this.tell.execute(await this.rematches.newlyMatchedUnits(createdAt), createdAt);
  }
}

import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { charterPublished } from '../admission.facts';
import { Charters } from '../persistence/charters';

export interface NewCharter {
  readonly title: string;
  readonly body: string;
  readonly effectiveFrom: DateString;
}

/** Publishes a version of the charter; those before it stay, with who accepted them (R16.1). */
@Injectable()
export class PublishCharter {
  constructor(
    private readonly charters: Charters,
    private readonly facts: Facts,
  ) {}

  /** Returns its number. */
  @Transactional()
  async execute(charter: NewCharter, actor: Actor): Promise<number> {
    const number = await this.charters.publish(charter, actor.personId);
    await this.facts.record(charterPublished, { number }, actor);
    return number;
  }
}

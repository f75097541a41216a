import { Injectable } from '@nestjs/common';
import { canBeAskedFor } from '@wanchang/goods-text';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { otherNameRemoved, otherNameSet } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import { isName, plainName, type OtherName } from '../domain/other-name';
import { OtherNames } from '../persistence/other-names';

/** Says that goods asked for by one name are also sold by another; one that is there takes direction and weight. */
@Injectable()
export class SetOtherName {
  constructor(
    private readonly names: OtherNames,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError catalog.other-name-empty, .same-name, .never-asked, .too-many-other-names */
  @Transactional()
  async execute({ bothWays, weight, ...given }: OtherName, actor: Actor): Promise<{ id: string }> {
    const [asked, shown] = [plainName(given.asked), plainName(given.shown)];
    if (!isName(asked) || !isName(shown)) throw catalogErrors('other-name-empty');
    if (asked === shown) throw catalogErrors('same-name');
    const never = (bothWays ? [asked, shown] : [asked]).find((name) => !canBeAskedFor(name));
    if (never) throw catalogErrors('never-asked', { args: { name: never } });
    const id = await this.names.set({ asked, shown, bothWays, weight });
    if (!id) throw catalogErrors('too-many-other-names');
    await this.facts.record(otherNameSet, { asked, shown, bothWays, weight }, actor);
    return { id };
  }
}

@Injectable()
export class RemoveOtherName {
  constructor(
    private readonly names: OtherNames,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError catalog.other-name-not-found */
  @Transactional()
  async execute(id: string, actor: Actor): Promise<void> {
    const removed = await this.names.remove(id);
    if (!removed) throw catalogErrors('other-name-not-found');
    await this.facts.record(otherNameRemoved, removed, actor);
  }
}

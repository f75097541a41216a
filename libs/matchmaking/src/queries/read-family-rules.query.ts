import { Injectable } from '@nestjs/common';
import { tradeFamilyRules, type FamilyRule } from '@wanchang/match-engine';
import { FamilyRulesStore, type FamilyRulesVersion } from '../persistence/family-rules-store';

/** So many versions are shown. */
const SHOWN = 20;

export interface FamilyRules {
  readonly current: FamilyRulesVersion;
  /** What the product brings along, of all families. */
  readonly standard: readonly FamilyRule[];
  readonly versions: readonly FamilyRulesVersion[];
}

/** The rules of families: those in force, those of the product, and the newest versions. */
@Injectable()
export class ReadFamilyRules {
  constructor(private readonly store: FamilyRulesStore) {}

  async execute(): Promise<FamilyRules> {
    const [current, versions] = [await this.store.current(), await this.store.versions(SHOWN)];
    return { current, standard: tradeFamilyRules(), versions };
  }
}

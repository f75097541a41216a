import type { Schemas } from '../../../../api/schemas';

export type FamilyRules = Schemas['FamilyRulesDto'];
export type FamilyRulesVersion = Schemas['FamilyRulesVersionDto'];
export type FamilyRule = Schemas['FamilyRuleDto'];
export type FamilyProperty = Schemas['FamilyPropertyDto'];
export type FamilyRulesPreview = Schemas['FamilyRulesPreviewDto'];

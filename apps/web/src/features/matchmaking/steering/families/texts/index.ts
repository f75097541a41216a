import { useText } from '../../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const familyRulesTexts = { 'zh-CN': zhCN, en };
export const useFamilyRulesText = () => useText(familyRulesTexts);
export type FamilyRulesText = typeof zhCN;

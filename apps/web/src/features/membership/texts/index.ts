import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const membershipTexts = { 'zh-CN': zhCN, en };
export const useMembershipText = () => useText(membershipTexts);

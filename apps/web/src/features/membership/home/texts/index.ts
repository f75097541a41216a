import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const membershipHomeTexts = { 'zh-CN': zhCN, en };
export const useMembershipHomeText = () => useText(membershipHomeTexts);

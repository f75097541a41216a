import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const memberTexts = { 'zh-CN': zhCN, en };
export const useMemberText = () => useText(memberTexts);

import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const followUpTexts = { 'zh-CN': zhCN, en };
export const useFollowUpText = () => useText(followUpTexts);

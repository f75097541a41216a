import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const sessionTexts = { 'zh-CN': zhCN, en };
export const useSessionText = () => useText(sessionTexts);

import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const otherNamesTexts = { 'zh-CN': zhCN, en };
export const useOtherNamesText = () => useText(otherNamesTexts);

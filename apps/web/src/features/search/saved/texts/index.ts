import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const savedTexts = { 'zh-CN': zhCN, en };
export const useSavedText = () => useText(savedTexts);

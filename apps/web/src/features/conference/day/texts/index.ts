import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const dayTexts = { 'zh-CN': zhCN, en };
export const useDayText = () => useText(dayTexts);

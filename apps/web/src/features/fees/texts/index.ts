import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const feesTexts = { 'zh-CN': zhCN, en };
export const useFeesText = () => useText(feesTexts);

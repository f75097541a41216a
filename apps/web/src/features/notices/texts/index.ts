import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const noticesTexts = { 'zh-CN': zhCN, en };
export const useNoticesText = () => useText(noticesTexts);

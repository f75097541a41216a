import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const homeTexts = { 'zh-CN': zhCN, en };
export const useHomeText = () => useText(homeTexts);

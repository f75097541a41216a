import { useText } from '../i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const appTexts = { 'zh-CN': zhCN, en };
export const useAppText = () => useText(appTexts);

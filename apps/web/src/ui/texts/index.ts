import { useText } from '../i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const uiTexts = { 'zh-CN': zhCN, en };
export const useUiText = () => useText(uiTexts);

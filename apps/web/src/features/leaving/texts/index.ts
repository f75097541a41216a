import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const leavingTexts = { 'zh-CN': zhCN, en };
export const useLeavingText = () => useText(leavingTexts);

import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const sourcingTexts = { 'zh-CN': zhCN, en };
export const useSourcingText = () => useText(sourcingTexts);

import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const paperTexts = { 'zh-CN': zhCN, en };
export const usePaperText = () => useText(paperTexts);

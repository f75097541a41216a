import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const statementsTexts = { 'zh-CN': zhCN, en };
export const useStatementsText = () => useText(statementsTexts);

import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const operationsTexts = { 'zh-CN': zhCN, en };
export const useOperationsText = () => useText(operationsTexts);

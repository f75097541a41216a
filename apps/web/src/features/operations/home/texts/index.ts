import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const operationsHomeTexts = { 'zh-CN': zhCN, en };
export const useOperationsHomeText = () => useText(operationsHomeTexts);

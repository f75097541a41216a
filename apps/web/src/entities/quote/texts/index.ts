import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const quoteTexts = { 'zh-CN': zhCN, en };
export const useQuoteText = () => useText(quoteTexts);

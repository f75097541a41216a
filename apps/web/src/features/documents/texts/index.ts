import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const documentsTexts = { 'zh-CN': zhCN, en };
export const useDocumentsText = () => useText(documentsTexts);

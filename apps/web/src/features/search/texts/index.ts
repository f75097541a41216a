import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const searchTexts = { 'zh-CN': zhCN, en };
export const useSearchText = () => useText(searchTexts);

import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const searchHomeTexts = { 'zh-CN': zhCN, en };
export const useSearchHomeText = () => useText(searchHomeTexts);

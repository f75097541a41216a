import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const matchTexts = { 'zh-CN': zhCN, en };
export const useMatchText = () => useText(matchTexts);

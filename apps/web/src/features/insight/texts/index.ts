import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const insightTexts = { 'zh-CN': zhCN, en };
export const useInsightText = () => useText(insightTexts);

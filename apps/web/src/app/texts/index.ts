import { useText } from '../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const appTexts = { 'zh-CN': zhCN, en };
export const useAppText = () => useText(appTexts);

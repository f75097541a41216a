import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const tenderingTexts = { 'zh-CN': zhCN, en };
export const useTenderingText = () => useText(tenderingTexts);

import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const auctionsTexts = { 'zh-CN': zhCN, en };
export const useAuctionsText = () => useText(auctionsTexts);

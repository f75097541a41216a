import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const negotiationHomeTexts = { 'zh-CN': zhCN, en };
export const useNegotiationHomeText = () => useText(negotiationHomeTexts);

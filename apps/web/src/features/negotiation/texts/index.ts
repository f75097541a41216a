import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const negotiationTexts = { 'zh-CN': zhCN, en };
export const useNegotiationText = () => useText(negotiationTexts);

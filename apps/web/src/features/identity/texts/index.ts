import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const identityTexts = { 'zh-CN': zhCN, en };
export const useIdentityText = () => useText(identityTexts);

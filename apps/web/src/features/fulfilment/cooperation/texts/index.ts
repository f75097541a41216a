import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const cooperationTexts = { 'zh-CN': zhCN, en };
export const useCooperationText = () => useText(cooperationTexts);

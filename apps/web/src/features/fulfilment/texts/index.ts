import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const fulfilmentTexts = { 'zh-CN': zhCN, en };
export const useFulfilmentText = () => useText(fulfilmentTexts);

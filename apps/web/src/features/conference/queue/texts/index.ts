import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const queueTexts = { 'zh-CN': zhCN, en };
export const useQueueText = () => useText(queueTexts);

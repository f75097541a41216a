import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const approvalsTexts = { 'zh-CN': zhCN, en };
export const useApprovalsText = () => useText(approvalsTexts);

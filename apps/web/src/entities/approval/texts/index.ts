import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const approvalTexts = { 'zh-CN': zhCN, en };
export const useApprovalText = () => useText(approvalTexts);

import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const auditTexts = { 'zh-CN': zhCN, en };
export const useAuditText = () => useText(auditTexts);

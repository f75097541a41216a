import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const admissionTexts = { 'zh-CN': zhCN, en };
export const useAdmissionText = () => useText(admissionTexts);

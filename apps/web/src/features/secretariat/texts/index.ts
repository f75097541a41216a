import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const secretariatTexts = { 'zh-CN': zhCN, en };
export const useSecretariatText = () => useText(secretariatTexts);

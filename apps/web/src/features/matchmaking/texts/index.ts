import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const matchmakingTexts = { 'zh-CN': zhCN, en };
export const useMatchmakingText = () => useText(matchmakingTexts);

import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const matchmakingHomeTexts = { 'zh-CN': zhCN, en };
export const useMatchmakingHomeText = () => useText(matchmakingHomeTexts);

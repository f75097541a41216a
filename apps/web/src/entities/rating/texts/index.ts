import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const ratingTexts = { 'zh-CN': zhCN, en };
export const useRatingText = () => useText(ratingTexts);

import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const regionTexts = { 'zh-CN': zhCN, en };
export const useRegionText = () => useText(regionTexts);

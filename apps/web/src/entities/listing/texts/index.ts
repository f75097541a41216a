import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const listingTexts = { 'zh-CN': zhCN, en };
export const useListingText = () => useText(listingTexts);

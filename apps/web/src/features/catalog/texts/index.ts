import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const catalogTexts = { 'zh-CN': zhCN, en };
export const useCatalogText = () => useText(catalogTexts);

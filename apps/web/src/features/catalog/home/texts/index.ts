import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const catalogHomeTexts = { 'zh-CN': zhCN, en };
export const useCatalogHomeText = () => useText(catalogHomeTexts);

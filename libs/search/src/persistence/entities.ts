import { SearchDocumentEntity } from './search-document.entity';

export const searchEntities = [SearchDocumentEntity];

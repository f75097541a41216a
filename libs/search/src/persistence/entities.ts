import { SearchDocumentEntity } from './search-document.entity';
import { SearchVocabularyEntity } from './search-vocabulary.entity';

export const searchEntities = [SearchDocumentEntity, SearchVocabularyEntity];

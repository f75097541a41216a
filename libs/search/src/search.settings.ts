import { address, defineSettings, HTTP_PROTOCOLS } from '@wanchang/platform';
import { str } from 'envalid';

export class SearchSettings extends defineSettings(
  {
    MEILI_URL: address(HTTP_PROTOCOLS, {
      default: '',
      desc: 'Meilisearch for search, with MEILI_KEY. Empty: search lives in PostgreSQL.',
    }),
    MEILI_KEY: str({ default: '', desc: 'Key of the Meilisearch server.' }),
    MEILI_INDEX: str({
      default: 'listings',
      desc: 'Name of the index; two installations on one server need two.',
    }),
  },
  { together: [['MEILI_URL', 'MEILI_KEY']] },
) {}

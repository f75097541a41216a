import { COASTS, RESOURCE_KINDS, SIDES } from '@wanchang/kernel';
import { Text } from '@wanchang/platform';
import type { SearchConditions } from '../../domain/saved-search';

/** Any of the words, with commas between them. */
function Several(words: readonly string[]) {
  const any = words.join('|');
  return Text({
    ...{ max: words.join(',').length, optional: true },
    pattern: new RegExp(`^(?:${any})(?:,(?:${any}))*$`),
    description: `any of ${words.join(', ')}; several with commas between them`,
  });
}

/** What is searched for. */
export class SearchConditionsDto implements SearchConditions {
  @Text({
    max: 200,
    optional: true,
    description:
      'words, a fragment, a model number, pinyin or its initials, an English name; empty: newest first',
  })
  q?: string;
  @Several(SIDES) side?: string;
  @Several(RESOURCE_KINDS) kind?: string;
  @Text({
    ...{ max: 80, optional: true },
    description: 'sections, divisions or groups of GB/T 4754, with commas between them',
  })
  industry?: string;
  @Text({ max: 120, optional: true, description: 'codes of provinces, with commas between them' })
  province?: string;
  @Several(COASTS) coast?: string;
  @Text({
    ...{ max: 2000, optional: true, trim: false },
    description:
      'JSON: what the goods say of their properties, up to six: [{"name":"口径","from":"50","to":"100","unit":"mm"},' +
      '{"name":"材质","anyOf":["304","316L"]}]; units convert; for members',
  })
  specs?: string;
}

import { useLanguage } from '../../ui/language';
import { Tag } from '../../ui/tag';
import { factText } from './kind-form';
import { useListingText } from './texts';
import type { Must, ResourceKind } from './types';

interface AttributeValueProps {
  attribute: { name: string; value: string; unit?: string | null; must?: Must };
  /** Of the listing, where its choices are to be read in the reader's language. */
  kind?: ResourceKind;
}

/** What a listing says of a property, and how it binds where it is a must. */
export function AttributeValue({ attribute, kind = 'products' }: AttributeValueProps) {
  const language = useLanguage();
  const { musts } = useListingText();
  return (
    <>
      {factText(kind, attribute, language)}
      {attribute.must && (
        <>
          {' '}
          <Tag tone="warn">{musts[attribute.must]}</Tag>
        </>
      )}
    </>
  );
}

import { Tag } from '../../ui/tag';
import { attributeText } from './attribute-text';
import { useListingText } from './texts';
import type { Must } from './types';

interface AttributeValueProps {
  attribute: { value: string; unit?: string | null; must?: Must };
}

/** What a listing says of a property, and how it binds where it is a must. */
export function AttributeValue({ attribute }: AttributeValueProps) {
  const { musts } = useListingText();
  return (
    <>
      {attributeText(attribute)}
      {attribute.must && (
        <>
          {' '}
          <Tag tone="warn">{musts[attribute.must]}</Tag>
        </>
      )}
    </>
  );
}

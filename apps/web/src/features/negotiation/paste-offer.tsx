import { SnippetsOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { copiedOffer } from './copied-offer';
import { useNegotiationText } from './texts';
import type { Terms } from './types';

/** Begins with a version that was copied before, of this room or another one. */
export function PasteOffer({ onPaste }: { onPaste: (terms: Terms) => void }) {
  const { copying: t } = useNegotiationText();
  const [copied] = useState(copiedOffer);
  if (!copied) return null;
  return (
    <Button icon={<SnippetsOutlined aria-hidden />} onClick={() => onPaste(copied.terms)}>
      {t.paste(copied.number, copied.no)}
    </Button>
  );
}

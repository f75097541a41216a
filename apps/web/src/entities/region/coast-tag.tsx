import { Tag } from '../../ui/tag';
import { useRegionText } from './texts';
import type { Coast } from './types';

/** Which of the charter's two sides: cool for the coast, warm for the interior, everywhere. */
export function CoastTag({ coast, place }: { coast: Coast; place?: string }) {
  const { coasts } = useRegionText();
  return (
    <Tag tone={coast}>
      {place && `${place} · `}
      {coasts[coast]}
    </Tag>
  );
}

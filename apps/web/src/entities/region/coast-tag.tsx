import { Tag } from '../../ui/tag';
import { useRegionText } from './texts';
import type { Coast } from './types';

/** Which of the charter's two sides (null: abroad, neither): cool for the coast, warm for the interior, everywhere. */
export function CoastTag({ coast, place }: { coast: Coast | null; place?: string }) {
  const { coasts } = useRegionText();
  if (coast === null) return place ? <Tag>{place}</Tag> : null;
  return (
    <Tag tone={coast}>
      {place && `${place} · `}
      {coasts[coast]}
    </Tag>
  );
}

import { Tag } from '../../ui/tag';
import { useLanguage } from '../../ui/language';
import { provinceIn } from './province-names';
import { useRegionText } from './texts';
import type { Coast } from './types';

/** Which of the charter's two sides (null: abroad, neither): cool for the coast, warm for the interior, everywhere. */
export function CoastTag({ coast, place }: { coast: Coast | null; place?: string }) {
  const { coasts } = useRegionText();
  const language = useLanguage();
  const named = place && provinceIn(place, language);
  if (coast === null) return named ? <Tag>{named}</Tag> : null;
  return (
    <Tag tone={coast}>
      {named && `${named} · `}
      {coasts[coast]}
    </Tag>
  );
}

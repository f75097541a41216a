import { EmptyHint } from '../../ui/empty-hint';
import { Loaded } from '../../ui/loaded';
import { HitRow } from './hit-row';
import { useLatest } from './queries';
import { useSearchText } from './texts';

const SHOWN = 6;

export function LatestTeasers() {
  const t = useSearchText();
  const latest = useLatest(SHOWN);
  return (
    <Loaded query={latest} rows={6}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyHint title={t.nothingYet} />
        ) : (
          <ul>
            {items.map((hit) => (
              <li key={hit.id}>
                <HitRow hit={hit} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

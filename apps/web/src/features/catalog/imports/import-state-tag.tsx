import { Tag, type Tone } from '../../../ui/tag';
import { useCatalogText } from '../texts';
import type { ImportState, ListingImport } from '../types';

const tones: Readonly<Record<ImportState, Tone>> = {
  queued: 'plain',
  running: 'primary',
  done: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

export function ImportStateTag({ of }: { of: ListingImport }) {
  const { imports: t } = useCatalogText();
  const some = of.state === 'done' && of.rejected > 0;
  return <Tag tone={some ? 'warn' : tones[of.state]}>{t.states[of.state]}</Tag>;
}

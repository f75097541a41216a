import { WaitingLines } from '../ui/waiting-lines';
import { useAppText } from './texts';

/** Until the first page's own code is there. */
export function Starting() {
  const t = useAppText();
  return (
    <div role="status" aria-label={t.starting} style={{ padding: 24 }}>
      <WaitingLines title />
    </div>
  );
}

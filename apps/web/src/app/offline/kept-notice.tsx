import { DateTime } from '../../ui/date-time';
import { NoticeBox } from '../../ui/notice-box';
import { useAppText } from '../texts';
import { useFreshAnswers, useKeptSince } from './kept-queries';
import { useOfflinePages } from './offline-pages';

/** While the network is away: how old what is shown is; before that, whether the page would open then. */
export function KeptNotice() {
  const { offline: t } = useAppText();
  const since = useKeptSince();
  useFreshAnswers(since !== null);
  const { cannotKeep } = useOfflinePages();
  if (since === null) return cannotKeep ? <NoticeBox tone="info" title={t.cannot} /> : null;
  return (
    <NoticeBox
      role="alert"
      tone="warn"
      title={
        <>
          {t.kept} <DateTime at={since} />
        </>
      }
    />
  );
}

import { Alert } from 'antd';
import { DateTime } from '../../ui/date-time';
import { useAppText } from '../texts';
import { useFreshAnswers, useKeptSince } from './kept-queries';
import { useOfflinePages } from './offline-pages';

/** While the network is away: how old what is shown is; before that, whether the page would open then. */
export function KeptNotice() {
  const { offline: t } = useAppText();
  const since = useKeptSince();
  useFreshAnswers(since !== null);
  const { cannotKeep } = useOfflinePages();
  if (since === null) return cannotKeep ? <Alert banner type="info" title={t.cannot} /> : null;
  return (
    <Alert
      banner
      showIcon
      type="warning"
      title={
        <>
          {t.kept} <DateTime at={since} />
        </>
      }
    />
  );
}

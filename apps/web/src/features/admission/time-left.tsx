import { Tag } from '../../ui/tag';
import { useAdmissionText } from './texts';
import type { ApplicationCard } from './types';

/** Working days until the inspection is due, or since; nothing where none is awaited. */
export function TimeLeft({ application }: { application: ApplicationCard }) {
  const { status: t } = useAdmissionText();
  const { timeLeft, dueProvisional } = application;
  if (!timeLeft) return null;
  const { late, workingDays } = timeLeft;
  const tone = late ? 'bad' : workingDays <= 2 ? 'warn' : 'plain';
  return (
    <>
      <Tag tone={tone}>{late ? t.late(-workingDays) : t.left(workingDays)}</Tag>
      {dueProvisional && <Tag>{t.provisional}</Tag>}
    </>
  );
}

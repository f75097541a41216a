import { useFigures } from '../../../entities/home/queries';
import { Figure } from '../../../ui/figure';
import { useOperationsHomeText } from './texts';

export function FailureFigures() {
  const t = useOperationsHomeText();
  const figures = useFigures().data;
  return (
    <>
      <Figure label={t.failedJobs} value={figures?.failedJobs} to="/secretariat/jobs" isFailure />
      <Figure
        label={t.mailsFailed}
        value={figures?.mailsFailed}
        to="/secretariat/mails"
        isFailure
      />
    </>
  );
}

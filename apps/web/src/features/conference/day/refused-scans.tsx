import { Alert } from 'antd';
import { messageOf } from '../../../ui/problem';
import { useDayText } from './texts';

interface RefusedScansProps {
  readonly refused: number;
  readonly refusal: unknown;
}

/** Says that scans were dropped, and why: they hold up no others. */
export function RefusedScans({ refused, refusal }: RefusedScansProps) {
  const { scans: t } = useDayText();
  if (refused === 0) return null;
  if (refusal === null) return <Alert showIcon type="error" role="alert" title={t.tooLong} />;
  return (
    <Alert
      {...{ showIcon: true, type: 'error', role: 'alert' }}
      title={t.refused(refused)}
      description={messageOf(refusal)}
    />
  );
}

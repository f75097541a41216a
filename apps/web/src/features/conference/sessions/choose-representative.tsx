import { Select } from 'antd';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useChooseRepresentative } from './queries';
import { useSessionText } from './texts';
import type { MyMeeting, Representative } from './types';

interface ChooseRepresentativeProps {
  meeting: MyMeeting;
  people: readonly Representative[];
}

/** Which of the unit’s delegates sits at a meeting, where there is more than one. */
export function ChooseRepresentative({ meeting, people }: ChooseRepresentativeProps) {
  const { schedule: t } = useSessionText();
  const choose = useChooseRepresentative(meeting.id);
  if (people.length < 2) return null;
  return (
    <div style={{ padding: '0 16px 12px' }}>
      <Select
        aria-label={t.choose(meeting.memberName)}
        size="small"
        style={{ minWidth: 160 }}
        loading={choose.isPending}
        value={meeting.myDelegateId}
        onChange={(delegateId) => choose.mutate(delegateId)}
        options={people.map(({ delegateId, name }) => ({ value: delegateId, label: name }))}
      />
      {choose.error && <ProblemNotice error={choose.error} />}
    </div>
  );
}

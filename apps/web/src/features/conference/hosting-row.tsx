import type { ReactNode } from 'react';
import { ItemRow } from '../../ui/item-row';
import { groupDigits } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import { useConferenceText } from './texts';
import type { Hosting } from './types';

/** An application to host. */
export function HostingRow({ hosting, extra }: { hosting: Hosting; extra?: ReactNode }) {
  const { hosting: t, hostingStates, dates } = useConferenceText();
  const { memberName, state, venue, capacity, budget, startsOn, endsOn, coHosts } = hosting;
  const others = coHosts.map(
    ({ name, confirmed }) => `${name}（${confirmed ? t.confirmed : t.unconfirmed}）`,
  );
  const detail = t.detail(venue, capacity, groupDigits(budget));
  return (
    <ItemRow
      title={
        <>
          <strong>{memberName}</strong>{' '}
          <Tag tone={state === 'chosen' ? 'good' : 'plain'}>{hostingStates[state]}</Tag>
        </>
      }
      hint={[...others, dates(startsOn, endsOn), detail, hosting.note, hosting.decision]
        .filter(Boolean)
        .join(' · ')}
      extra={extra}
    />
  );
}

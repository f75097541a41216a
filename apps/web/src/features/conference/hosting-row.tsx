import type { ReactNode } from 'react';
import { HostingFiles } from './hosting-files';
import { ItemRow } from '../../ui/item-row';
import { groupDigits } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import { useConferenceText } from './texts';
import type { Hosting } from './types';

interface HostingRowProps {
  hosting: Hosting;
  /** Who looks at it; absent: the secretariat. */
  unitId?: string;
  extra?: ReactNode;
}

/** An application to host, with its papers. */
export function HostingRow({ hosting, unitId, extra }: HostingRowProps) {
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
      hint={
        <>
          <span>
            {[...others, dates(startsOn, endsOn), detail, hosting.note, hosting.decision]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <HostingFiles hosting={hosting} unitId={unitId} />
        </>
      }
      extra={extra}
    />
  );
}

import type { MemberRef } from '../../app/contract';
import { Panel } from '../../ui/panel';
import { MemberLine } from '../membership/member-line';
import { useMembershipText } from '../membership/texts';
import { useCatalogText } from './texts';

export function UnitPanel({ member }: { member: MemberRef }) {
  const { page: t } = useCatalogText();
  const { kinds } = useMembershipText();
  return (
    <Panel title={t.member}>
      <p>
        <MemberLine member={member} />
      </p>
      <p style={{ color: 'var(--wc-quiet)' }}>
        {kinds[member.kind]} · {member.regionName}
      </p>
    </Panel>
  );
}

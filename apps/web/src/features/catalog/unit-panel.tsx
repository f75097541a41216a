import { MemberLine } from '../../entities/member/member-line';
import { useMemberText } from '../../entities/member/texts';
import type { MemberRef } from '../../entities/member/types';
import { Panel } from '../../ui/panel';
import { useCatalogText } from './texts';

export function UnitPanel({ member }: { member: MemberRef }) {
  const { page: t } = useCatalogText();
  const { kinds } = useMemberText();
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

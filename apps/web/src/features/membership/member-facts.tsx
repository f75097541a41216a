import { industryName } from '../../entities/industry/industry-name';
import { useMemberText } from '../../entities/member/texts';
import { Fact, Facts } from '../../ui/facts';
import { useLanguage } from '../../ui/language';
import { useMembershipText } from './texts';
import type { MemberDetails } from './types';

export function MemberFacts({ member }: { member: MemberDetails }) {
  const { fields: t, none } = useMembershipText();
  const { kinds } = useMemberText();
  const language = useLanguage();
  const industries = member.industries
    .map((industry) => industryName(industry, language))
    .join('、');
  return (
    <Facts>
      <Fact label={t.nameZh}>{member.nameZh}</Fact>
      <Fact label={t.nameEn}>{member.nameEn ?? none}</Fact>
      <Fact label={t.kind}>{kinds[member.kind]}</Fact>
      <Fact label={t.creditCode}>{member.creditCode ?? none}</Fact>
      <Fact label={t.region}>
        {member.provinceName} {member.regionName}
      </Fact>
      <Fact label={t.joinedYear}>{member.joinedYear}</Fact>
      <Fact label={t.contactName}>{member.contactName ?? none}</Fact>
      <Fact label={t.contactPhone}>{member.contactPhone ?? none}</Fact>
      <Fact label={t.contactEmail}>{member.contactEmail ?? none}</Fact>
      <Fact label={t.website}>{member.website ?? none}</Fact>
      <Fact label={t.address}>{member.address ?? none}</Fact>
      <Fact label={t.industries}>{industries || none}</Fact>
      <Fact label={t.introduction} wide>
        {member.introduction ?? none}
      </Fact>
    </Facts>
  );
}

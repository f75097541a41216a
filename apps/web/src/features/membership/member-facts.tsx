import type { MemberDetails } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { Fact, Facts } from '../../ui/facts';
import { industryName } from '../catalog/industry-name';
import { useMembershipText } from './texts';

export function MemberFacts({ member }: { member: MemberDetails }) {
  const { fields: t, kinds, none } = useMembershipText();
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

import { useParams } from 'react-router';
import { industryName } from '../../entities/industry/industry-name';
import { StandingTag } from '../../entities/member/standing-tag';
import { useMemberText } from '../../entities/member/texts';
import { unitName } from '../../entities/member/unit-name';
import { UnitRatingsPanel } from '../../entities/rating/unit-ratings';
import { CoastTag } from '../../entities/region/coast-tag';
import { provinceIn } from '../../entities/region/province-names';
import { Fact, Facts } from '../../ui/facts';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useProfile } from './queries';
import { useMembershipText } from './texts';
import { UnitCertificates } from './unit-certificates';
import { UnitListings } from './unit-listings';
import type { MemberProfile } from './types';

/** A unit as the other members see it. */
export function ProfilePage() {
  const { id = '' } = useParams();
  const profile = useProfile(id);
  return <Loaded query={profile}>{(data) => <Content profile={data} />}</Loaded>;
}

function Content({ profile }: { profile: MemberProfile }) {
  const { profile: t, fields, since } = useMembershipText();
  const { kinds } = useMemberText();
  const language = useLanguage();
  const isActive = profile.standing === 'active' || profile.standing === 'grace';
  return (
    <Page
      title={unitName(profile, language)}
      tags={
        <>
          <CoastTag coast={profile.coast} place={profile.provinceName} />
          {!isActive && <StandingTag standing={profile.standing} />}
        </>
      }
      subtitle={[kinds[profile.kind], profile.joinedYear && since(profile.joinedYear)]
        .filter(Boolean)
        .join(' · ')}
      actions={
        isActive && (
          <LinkButton to={`/search?${new URLSearchParams({ q: profile.nameZh }).toString()}`}>
            {t.listings}
          </LinkButton>
        )
      }
      back={{ to: '/members', label: t.back }}
      narrow
    >
      <Panel title={t.about}>
        <p style={{ marginBottom: 12, whiteSpace: 'pre-wrap' }}>
          {profile.introduction ?? t.empty}
        </p>
        <Facts>
          <Fact label={fields.region}>
            {provinceIn(profile.provinceName, language)} {profile.regionName}
          </Fact>
          <Fact label={fields.website}>{profile.website}</Fact>
          <Fact label={fields.industries} wide>
            {profile.industries.map((industry) => industryName(industry, language)).join('、')}
          </Fact>
        </Facts>
      </Panel>
      {isActive && (
        <>
          <UnitCertificates unit={profile} />
          <UnitListings unit={profile} side="supply" />
          <UnitListings unit={profile} side="demand" />
        </>
      )}
      <UnitRatingsPanel memberId={profile.id} />
    </Page>
  );
}

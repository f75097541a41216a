import { useParams } from 'react-router';
import type { MemberProfile } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { Fact, Facts } from '../../ui/facts';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { industryName } from '../catalog/industry-name';
import { useProfile } from './queries';
import { CoastTag, StandingTag } from './tags';
import { useMembershipText } from './texts';
import { unitName } from './unit-name';

/** A unit as the other members see it. */
export function ProfilePage() {
  const { id = '' } = useParams();
  const profile = useProfile(id);
  return <Loaded query={profile}>{(data) => <Content profile={data} />}</Loaded>;
}

function Content({ profile }: { profile: MemberProfile }) {
  const { profile: t, fields, kinds, since } = useMembershipText();
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
      narrow
    >
      <Panel title={t.about}>
        <p style={{ marginBottom: 12, whiteSpace: 'pre-wrap' }}>
          {profile.introduction ?? t.empty}
        </p>
        <Facts>
          <Fact label={fields.region}>
            {profile.provinceName} {profile.regionName}
          </Fact>
          <Fact label={fields.website}>{profile.website}</Fact>
          <Fact label={fields.industries} wide>
            {profile.industries.map((industry) => industryName(industry, language)).join('、')}
          </Fact>
        </Facts>
      </Panel>
    </Page>
  );
}

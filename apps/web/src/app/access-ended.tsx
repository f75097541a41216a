import { Link } from 'react-router';
import { useMyUnit } from '../entities/member/queries';
import { StandingTag } from '../entities/member/standing-tag';
import type { Me } from '../entities/session/types';
import { FullNotice } from '../ui/full-notice';
import { useAppText } from './texts';

/** Instead of every member page once the unit's standing gives no access. */
export function AccessEnded({ me }: { me: Me }) {
  const { access } = useAppText();
  const standing = me.member?.standing ?? 'applicant';
  const { data: unit } = useMyUnit();
  return (
    <FullNotice title={standing === 'suspended' ? access.suspended : access.ended}>
      <dl>
        <dt>{access.standing}</dt>
        <dd>
          <StandingTag standing={standing} />
        </dd>
        {unit?.standingReason && (
          <>
            <dt>{access.reason}</dt>
            <dd>{unit.standingReason}</dd>
          </>
        )}
      </dl>
      <p>{access.still}</p>
      <ul>
        <li>
          <Link to="/search">{access.browse}</Link>
        </li>
        <li>
          <Link to="/unit-cases">{access.cases}</Link>
        </li>
        <li>
          <Link to="/my-applications">{access.applications}</Link>
        </li>
        <li>
          <Link to="/account">{access.account}</Link>
        </li>
        {me.members.length > 1 && <li>{access.switch}</li>}
        <li>{access.contact}</li>
      </ul>
    </FullNotice>
  );
}

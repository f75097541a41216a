import { Link } from 'react-router';
import { useLanguage } from '../../ui/language';
import { CoastTag } from '../region/coast-tag';
import type { MemberRef } from './types';
import { unitName } from './unit-name';

/** A unit in a list: its name, which leads to its page, and where it is. */
export function MemberLine({ member }: { member: MemberRef }) {
  const name = unitName(member, useLanguage());
  return (
    <span>
      <Link className="inline-link" to={`/members/${member.id}`}>
        {name}
      </Link>{' '}
      <CoastTag coast={member.coast} place={member.provinceName} />
    </span>
  );
}

import { Link } from 'react-router';
import { endOfDay, useNow } from '../../ui/clock';
import { Day } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { useCertificatesOf } from './queries';
import { useMembershipText } from './texts';
import type { MemberProfile } from './types';

/** What the unit's supplies are certified by; absent where they carry nothing. */
export function UnitCertificates({ unit }: { unit: MemberProfile }) {
  const { profile: t } = useMembershipText();
  const now = useNow();
  const { data } = useCertificatesOf(unit);
  if (!data || data.items.length === 0) return null;
  const { items, total } = data;
  return (
    <Panel
      title={t.certificates}
      flush
      extra={total > items.length && t.ofCertificates(items.length, total)}
    >
      <ul>
        {items.map(({ name, number, validUntil, listingId, listings }) => (
          <li key={`${name} ${number} ${validUntil}`}>
            <ItemRow
              title={[name, number].filter(Boolean).join(' ')}
              hint={<Link to={`/listings/${listingId}`}>{t.carriedBy(listings)}</Link>}
              extra={
                validUntil &&
                (Date.parse(endOfDay(validUntil)) < now ? (
                  <Tag tone="bad">
                    {t.certificateEnded} <Day on={validUntil} />
                  </Tag>
                ) : (
                  <span>
                    {t.certificateUntil} <Day on={validUntil} />
                  </span>
                ))
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Link } from 'react-router';
import { askForQuotesAt } from '../../entities/listing/ask-for-quotes';
import { ListingRow } from '../../entities/listing/listing-row';
import { TeaserRow } from '../../entities/listing/teaser-row';
import { MemberLine } from '../../entities/member/member-line';
import { groupDigits } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import { useSearchText } from './texts';
import type { SearchHit } from './types';

export function HitRow({ hit }: { hit: SearchHit }) {
  const t = useSearchText();
  if ('teaser' in hit) return <TeaserRow teaser={hit} />;
  const { kilometres } = hit;
  const far = kilometres !== undefined && (
    <Tag>{kilometres === 0 ? t.sameProvince : t.kilometres(groupDigits(String(kilometres)))}</Tag>
  );
  if (!hit.mine)
    return (
      <ListingRow
        listing={hit}
        foot={
          far ? (
            <>
              <MemberLine member={hit.member} /> {far}
            </>
          ) : undefined
        }
      />
    );
  return (
    <ListingRow
      listing={hit}
      foot={
        <>
          <MemberLine member={hit.member} /> <Tag tone="primary">{t.mine}</Tag> {far}{' '}
          {hit.side === 'demand' && <Link to={askForQuotesAt(hit.id)}>{t.askForQuotes}</Link>}
        </>
      }
    />
  );
}

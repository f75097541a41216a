import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListingCard, Match } from '../../../app/contract';
import { useLanguage } from '../../../app/language';
import { PriceText, QuantityText } from '../../../ui/amount';
import { Day } from '../../../ui/moment';
import { attributeText } from '../../catalog/attribute-text';
import { industryName } from '../../catalog/industry-name';
import { useCatalogText } from '../../catalog/texts';
import { MemberLine } from '../../membership/member-line';
import { MatchActions } from '../match-actions';
import { Score } from '../score';
import { useMatchmakingText } from '../texts';
import styles from './compare.module.css';
import { FactorRows } from './factor-rows';

type Pair = readonly [Match, Match];

const theirsOf = (match: Match): ListingCard =>
  match[match.mine === 'supply' ? 'demand' : 'supply'];

export function CompareTable({ matches }: { matches: Pair }) {
  const t = useMatchmakingText();
  return (
    <div className={styles.scroll} role="region" aria-label={t.comparing.title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" aria-label={t.field} />
            {matches.map((match) => (
              <th scope="col" key={match.id}>
                <Score match={match} />
                <Link to={`/matches/${match.id}`}>{theirsOf(match).title}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row label={t.comparing.why} matches={matches} of={({ sentence }) => sentence} />
          <Row
            label={t.for}
            matches={matches}
            of={(match) => (
              <Link to={`/listings/${match[match.mine].id}`}>{match[match.mine].title}</Link>
            )}
          />
          <Offered matches={matches} />
          <FactorRows matches={matches} />
          <Row
            label={t.comparing.next}
            matches={matches}
            of={(match) => (
              <div className={styles.actions}>
                <MatchActions match={match} />
              </div>
            )}
          />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  label: string;
  matches: Pair;
  of: (match: Match) => ReactNode;
}

function Row({ label, matches, of }: RowProps) {
  const { none } = useMatchmakingText();
  return (
    <tr>
      <th scope="row">{label}</th>
      {matches.map((match) => (
        <td key={match.id}>{of(match) ?? none}</td>
      ))}
    </tr>
  );
}

/** What the two counterparts say, field by field. */
function Offered({ matches }: { matches: Pair }) {
  const { rows: t, none } = useMatchmakingText();
  const { leadTime } = useCatalogText();
  const language = useLanguage();
  const names = new Set(matches.flatMap((match) => theirsOf(match).attributes.map((a) => a.name)));
  const row = (label: string, of: (listing: ListingCard) => ReactNode) => (
    <Row key={label} label={label} matches={matches} of={(match) => of(theirsOf(match))} />
  );
  return (
    <>
      {row(t.unit, ({ member }) => (
        <MemberLine member={member} />
      ))}
      {row(t.industry, ({ industry }) => industryName(industry, language))}
      {[...names].map((name) =>
        row(name, ({ attributes }) => {
          const found = attributes.find((each) => each.name === name);
          return found && attributeText(found);
        }),
      )}
      {row(t.quantity, ({ quantity }) => quantity && <QuantityText quantity={quantity} />)}
      {row(t.price, ({ price, priceUnit }) => (
        <PriceText price={price} per={priceUnit} />
      ))}
      {row(t.time, ({ leadTimeDays, dueDate }) => {
        if (leadTimeDays !== null) return leadTime(leadTimeDays);
        return dueDate ? <Day on={dueDate} /> : none;
      })}
      {row(t.place, ({ provinceName, regionName }) => `${provinceName} ${regionName}`)}
    </>
  );
}

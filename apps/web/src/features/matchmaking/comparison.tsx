import { Link } from 'react-router';
import type { Match } from '../../entities/match/types';
import { Table } from '../../ui/table';
import { ListingRows } from './listing-rows';
import { useMatchmakingText } from './texts';

/** What is offered beside what is asked, field by field. */
export function Comparison({ match: { supply, demand } }: { match: Match }) {
  const t = useMatchmakingText();
  return (
    <Table label={t.compare} kind="facts">
      <thead>
        <tr>
          <th scope="col" aria-label={t.field} />
          <th scope="col">
            {t.supply} · <Link to={`/listings/${supply.id}`}>{supply.title}</Link>
          </th>
          <th scope="col">
            {t.demand} · <Link to={`/listings/${demand.id}`}>{demand.title}</Link>
          </th>
        </tr>
      </thead>
      <tbody>
        <ListingRows listings={[supply, demand]} />
      </tbody>
    </Table>
  );
}

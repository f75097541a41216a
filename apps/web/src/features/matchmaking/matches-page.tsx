import { Button } from 'antd';
import type { ReactNode } from 'react';
import { askForQuotesAt } from '../../entities/listing/ask-for-quotes';
import { MatchRow } from '../../entities/match/match-row';
import { useBestMatches } from '../../entities/match/queries';
import { useMatchText } from '../../entities/match/texts';
import type { Match } from '../../entities/match/types';
import { EmptyHint } from '../../ui/empty-hint';
import { useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useChosenPair } from './compare/chosen-pair';
import { CompareBar } from './compare/compare-bar';
import { CompareBox } from './compare/compare-box';
import { GroupedMatches } from './grouped-matches';
import { MatchActions } from './match-actions';
import { MatchFilters, matchFilters, type MatchesFilter } from './match-filters';
import { useMatches } from './queries';
import { useMatchmakingText } from './texts';

export function MatchesPage() {
  const { title } = useMatchText();
  const [chosen, change] = useFilters(matchFilters);
  const pair = useChosenPair();
  const empty = <Nothing chosen={chosen} onClear={change} />;
  const row = (match: Match) => (
    <MatchRow
      match={match}
      isGrouped={!chosen.listingId}
      actions={
        <>
          <MatchActions match={match} />
          <CompareBox match={match} pair={pair} />
        </>
      }
    />
  );
  return (
    <Page title={title} actions={<AskForQuotes listingId={chosen.listingId} />}>
      <MatchFilters chosen={chosen} onChange={change} />
      <Panel flush>
        {chosen.listingId ? (
          <MatchList chosen={chosen} row={row} empty={empty} />
        ) : (
          <GroupedMatches chosen={chosen} row={row} empty={empty} />
        )}
      </Panel>
      <CompareBar pair={pair} />
    </Page>
  );
}

interface MatchListProps {
  chosen: MatchesFilter;
  row: (match: Match) => ReactNode;
  empty: ReactNode;
}

/** All of one listing. */
function MatchList({ chosen, row, empty }: MatchListProps) {
  const { title } = useMatchText();
  const matches = useMatches(chosen);
  return <PageList pages={matches} label={title} keyOf={({ id }) => id} row={row} empty={empty} />;
}

/** From all the suppliers that were found for a demand to a request that asks them. */
function AskForQuotes({ listingId }: { listingId?: string }) {
  const t = useMatchmakingText();
  const { data } = useBestMatches(listingId);
  const isDemand = data?.items.some(({ demand }) => demand.id === listingId);
  return (
    isDemand &&
    listingId && <LinkButton to={askForQuotesAt(listingId)}>{t.askForQuotes}</LinkButton>
  );
}

interface NothingProps {
  chosen: MatchesFilter;
  onClear: (changes: MatchesFilter) => void;
}

function Nothing({ chosen, onClear }: NothingProps) {
  const t = useMatchmakingText();
  const names = Object.keys(matchFilters);
  const clear = () => onClear(Object.fromEntries(names.map((name) => [name, undefined])));
  return Object.values(chosen).some(Boolean) ? (
    <EmptyHint title={t.emptyFiltered} action={<Button onClick={clear}>{t.clear}</Button>}>
      {t.emptyFilteredHint}
    </EmptyHint>
  ) : (
    <EmptyHint title={t.empty} action={<LinkButton to="/my-listings">{t.publish}</LinkButton>}>
      {t.emptyHint}
    </EmptyHint>
  );
}

import { Button } from 'antd';
import { askForQuotesAt } from '../../entities/listing/ask-for-quotes';
import { MatchRow } from '../../entities/match/match-row';
import { useMatchText } from '../../entities/match/texts';
import { EmptyHint } from '../../ui/empty-hint';
import { useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useChosenPair } from './compare/chosen-pair';
import { CompareBar } from './compare/compare-bar';
import { CompareBox } from './compare/compare-box';
import { FactorBars } from './factor-bars';
import { MatchActions } from './match-actions';
import { MatchFilters, matchFilters, type MatchesFilter } from './match-filters';
import { useMatches } from './queries';
import { useMatchmakingText } from './texts';

export function MatchesPage() {
  const { title } = useMatchText();
  const [chosen, change] = useFilters(matchFilters);
  const pair = useChosenPair();
  const matches = useMatches(chosen);
  const { listingId } = chosen;
  const isDemand = matches.items?.some(({ demand }) => demand.id === listingId);
  return (
    <Page title={title} actions={isDemand && <AskForQuotes demandId={listingId} />}>
      <MatchFilters chosen={chosen} onChange={change} />
      <Panel flush>
        <PageList
          pages={matches}
          label={title}
          keyOf={({ id }) => id}
          row={(match) => (
            <MatchRow
              match={match}
              detail={<FactorBars parts={match.parts} />}
              actions={
                <>
                  <MatchActions match={match} />
                  <CompareBox match={match} pair={pair} />
                </>
              }
            />
          )}
          empty={<Nothing chosen={chosen} onClear={change} />}
        />
      </Panel>
      <CompareBar pair={pair} />
    </Page>
  );
}

/** From all the suppliers that were found to a request that asks them. */
function AskForQuotes({ demandId }: { demandId?: string }) {
  const t = useMatchmakingText();
  return demandId && <LinkButton to={askForQuotesAt(demandId)}>{t.askForQuotes}</LinkButton>;
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

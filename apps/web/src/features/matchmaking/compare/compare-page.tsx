import { useSearchParams } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { useMatches } from '../../../entities/match/queries';
import { useMatchmakingText } from '../texts';
import { candidatesOf, FEWEST } from './chosen-candidates';
import { CompareTable } from './compare-table';

/** Up to five candidates side by side; the address can be sent to a colleague. */
export function ComparePage() {
  const { comparing: t, back } = useMatchmakingText();
  const [params] = useSearchParams();
  const ids = candidatesOf(params);
  return (
    <Page title={t.title} back={{ to: '/matches', label: back }}>
      <Panel flush>
        {ids.length >= FEWEST ? (
          <Candidates ids={ids} />
        ) : (
          <EmptyHint
            title={t.missing}
            action={<LinkButton to="/matches">{t.toMatches}</LinkButton>}
          >
            {t.missingHint}
          </EmptyHint>
        )}
      </Panel>
    </Page>
  );
}

/** Shown when all are there; the first that could not be read says why. */
function Candidates({ ids }: { ids: readonly string[] }) {
  const queries = useMatches(ids);
  const missing = queries.find(({ data }) => data === undefined);
  if (missing)
    return (
      <Loaded query={missing} rows={10}>
        {() => null}
      </Loaded>
    );
  return <CompareTable matches={queries.flatMap(({ data }) => data ?? [])} />;
}

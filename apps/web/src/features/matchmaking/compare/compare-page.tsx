import { useSearchParams } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { useMatch } from '../../../entities/match/queries';
import { useMatchmakingText } from '../texts';
import { pairOf } from './chosen-pair';
import { CompareTable } from './compare-table';

/** Two candidates side by side; the address can be sent to a colleague. */
export function ComparePage() {
  const { comparing: t, back } = useMatchmakingText();
  const [params] = useSearchParams();
  const [left, right] = pairOf(params);
  return (
    <Page title={t.title} back={{ to: '/matches', label: back }}>
      <Panel flush>
        {left && right ? (
          <Pair left={left} right={right} />
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

function Pair({ left, right }: { left: string; right: string }) {
  const first = useMatch(left);
  const second = useMatch(right);
  return (
    <Loaded query={first} rows={10}>
      {(one) => (
        <Loaded query={second} rows={10}>
          {(other) => <CompareTable matches={[one, other]} />}
        </Loaded>
      )}
    </Loaded>
  );
}

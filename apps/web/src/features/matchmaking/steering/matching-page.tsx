import { useHasRight } from '../../../entities/session/rights';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { PrecisionPanel } from './precision-panel';
import { RematchesPanel } from './rematches-panel';
import { useSteeringText } from './texts';

/** How well matching does, and the runs that do it all over again. */
export function MatchingPage() {
  const t = useSteeringText();
  const administers = useHasRight('secretariat-administrator');
  return (
    <Page
      title={t.title}
      actions={
        administers && (
          <>
            <LinkButton to="/secretariat/matching/families">{t.familiesLink}</LinkButton>
            <LinkButton to="/secretariat/matching/weights">{t.weightsLink}</LinkButton>
          </>
        )
      }
    >
      <RematchesPanel />
      <PrecisionPanel />
    </Page>
  );
}

import { Page } from '../../../ui/page';
import { CasesList } from '../case/cases-list';
import { useLeavingText } from '../texts';

/** Expulsion cases for the officers who decide on them; they need no duty in the secretariat (R12.2). */
export function OfficerCasesPage() {
  const { cases: t } = useLeavingText();
  return (
    <Page title={t.title} subtitle={t.emptyHint}>
      <CasesList path="/expulsion-cases" />
    </Page>
  );
}

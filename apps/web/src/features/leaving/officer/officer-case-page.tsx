import { CaseContents } from '../case/case-contents';

/** A case of expulsion for the officers who decide on it. */
export function OfficerCasePage() {
  return <CaseContents back="/expulsion-cases" />;
}

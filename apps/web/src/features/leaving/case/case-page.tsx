import { CaseContents } from './case-contents';

/** A case of expulsion at the secretariat's desk. */
export function CasePage() {
  return <CaseContents back="/secretariat/expulsion-cases" />;
}

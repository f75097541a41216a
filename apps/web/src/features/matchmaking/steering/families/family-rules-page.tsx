import { useState } from 'react';
import { Loaded } from '../../../../ui/loaded';
import { Page } from '../../../../ui/page';
import { FamilyForm } from './family-form';
import { useFamilyRules, usePreviewFamilyRules } from './queries';
import { rulesOf, type RulesDraft } from './rules-draft';
import { RulesPreview } from './rules-preview';
import { RulesVersions } from './rules-versions';
import { SaveRules } from './save-rules';
import { useFamilyRulesText } from './texts';
import type { FamilyRules } from './types';

export function FamilyRulesPage() {
  const rules = useFamilyRules();
  return (
    <Loaded query={rules} rows={8}>
      {(data) => <Content rules={data} />}
    </Loaded>
  );
}

/** Changed, tried on the newest pairs, and only then put in force. */
function Content({ rules }: { rules: FamilyRules }) {
  const t = useFamilyRulesText();
  const { current, standard, versions } = rules;
  const [draft, setDraft] = useState<RulesDraft>(() => new Map(current.rules.map((rule) => [rule.family, rule.properties]))); // prettier-ignore
  const [tried, setTried] = useState<RulesDraft | null>(null);
  const preview = usePreviewFamilyRules();
  const change = (next: RulesDraft) => setDraft(next);
  const run = () => {
    setTried(draft);
    preview.mutate(rulesOf(draft));
  };
  const finish = () => {
    setTried(null);
    preview.reset();
  };
  return (
    <Page
      title={t.title}
      subtitle={current.version === 0 ? t.ofProduct : t.inForce(current.version)}
      back={{ to: '/secretariat/matching', label: t.back }}
    >
      <FamilyForm
        standard={standard}
        draft={draft}
        onChange={change}
        isTrying={preview.isPending}
        onPreview={run}
      />
      <RulesPreview
        result={preview.data}
        error={preview.error}
        sent={preview.variables ?? []}
        isOld={tried !== draft}
      />
      {preview.data && tried === draft && (
        <SaveRules basedOn={current.version} draft={draft} onSaved={finish} />
      )}
      <RulesVersions
        current={current.version}
        versions={versions}
        onUse={(version) => change(new Map(version.rules.map((rule) => [rule.family, rule.properties])))} // prettier-ignore
        onStandard={() => change(new Map())}
      />
    </Page>
  );
}

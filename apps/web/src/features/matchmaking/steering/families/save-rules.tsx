import { saveFamilyRulesLimits } from '../../../../api/api-values';
import { useMessages } from '../../../../ui/messages';
import { sendChange } from '../../../../ui/send-change';
import { SaveVersion } from '../save-version';
import { useSaveFamilyRules } from './queries';
import { refusalsOf } from './refusals';
import { rulesOf, type RulesDraft } from './rules-draft';
import { useFamilyRulesText } from './texts';

interface SaveRulesProps {
  basedOn: number;
  draft: RulesDraft;
  onSaved: () => void;
}

/** Offered only for rules whose effect has been seen. */
export function SaveRules({ basedOn, draft, onSaved }: SaveRulesProps) {
  const t = useFamilyRulesText();
  const { message } = useMessages();
  const save = useSaveFamilyRules();
  const onSuccess = () => {
    void message.success(t.saved);
    onSaved();
  };
  return (
    <SaveVersion
      texts={t}
      noteLength={saveFamilyRulesLimits.note.maxLength}
      changedMeanwhile="matchmaking.family-rules-changed"
      isSaving={save.isPending}
      error={save.error}
      details={save.error ? refusalsOf(save.error, save.variables.rules, t) : []}
      onSave={(note) => sendChange(save, { basedOn, note, rules: rulesOf(draft) }, { onSuccess })}
    />
  );
}

import { saveWeightsLimits } from '../../../api/api-values';
import { useMessages } from '../../../ui/messages';
import { sendChange } from '../../../ui/send-change';
import { useSaveWeights } from './queries';
import { SaveVersion } from './save-version';
import { useSteeringText } from './texts';
import { capOf, weightsOf, type WeightsDraft } from './weights-draft';

interface SaveWeightsProps {
  basedOn: number;
  draft: WeightsDraft;
  onSaved: () => void;
}

/** Offered only for weights whose effect has been seen. */
export function SaveWeights({ basedOn, draft, onSaved }: SaveWeightsProps) {
  const { weights: t } = useSteeringText();
  const { message } = useMessages();
  const save = useSaveWeights();
  const onSuccess = () => {
    void message.success(t.saved);
    onSaved();
  };
  return (
    <SaveVersion
      texts={t}
      noteLength={saveWeightsLimits.note.maxLength}
      changedMeanwhile="matchmaking.weights-changed"
      isSaving={save.isPending}
      error={save.error}
      onSave={(note) =>
        sendChange(
          save,
          { basedOn, note, factors: weightsOf(draft), exposureCap: capOf(draft) },
          { onSuccess },
        )
      }
    />
  );
}

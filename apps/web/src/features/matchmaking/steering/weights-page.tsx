import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { ExposurePanel } from './exposure-panel';
import { LearningPanel } from './learning-panel';
import { PreviewPanel } from './preview-panel';
import { useCurrentWeights } from './queries';
import { SaveWeights } from './save-weights';
import { useSteeringText } from './texts';
import type { Weights } from './types';
import { useTrial } from './use-trial';
import { VersionsPanel } from './versions-panel';
import { draftOf, isSame } from './weights-draft';
import { WeightsForm } from './weights-form';

export function WeightsPage() {
  const current = useCurrentWeights();
  return (
    <Loaded query={current} rows={8}>
      {(weights) => <Content current={weights} />}
    </Loaded>
  );
}

/** Changed, tried on past feedback, and only then put in force. */
function Content({ current }: { current: Weights }) {
  const { weights: t } = useSteeringText();
  const inForce = draftOf(current);
  const trial = useTrial(inForce);
  return (
    <Page
      title={t.title}
      subtitle={t.current(current.version)}
      back={{ to: '/secretariat/matching', label: t.back }}
    >
      <WeightsForm
        draft={trial.draft}
        inForce={inForce}
        isTrying={trial.preview.isPending}
        onChange={trial.change}
        onPreview={trial.run}
      />
      <ExposurePanel cap={trial.draft.exposureCap} inForce={current.exposureCap} />
      <PreviewPanel result={trial.preview.data} error={trial.preview.error} isOld={trial.isOld} />
      {trial.isTried && !isSame(trial.draft, inForce) && (
        <SaveWeights basedOn={current.version} draft={trial.draft} onSaved={trial.finish} />
      )}
      <LearningPanel
        inForce={current.factors}
        onUse={(factors) =>
          trial.change({
            ...draftOf({ ...current, factors }),
            exposureCap: trial.draft.exposureCap,
          })
        }
      />
      <VersionsPanel
        current={current.version}
        onUse={(weights) => trial.change(draftOf(weights))}
      />
    </Page>
  );
}

import { Button } from 'antd';
import { pointsOf } from '../../../entities/match/points';
import { useFactorName } from '../../../entities/match/use-factor-name';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useWeightVersions } from './queries';
import { useSteeringText } from './texts';
import type { Weights } from './types';
import { factors } from './weights-draft';

interface VersionsPanelProps {
  current: number;
  onUse: (weights: Weights) => void;
}

export function VersionsPanel({ current, onUse }: VersionsPanelProps) {
  const { weights: t } = useSteeringText();
  const versions = useWeightVersions();
  return (
    <Panel title={t.versions} flush>
      <PageList
        pages={versions}
        label={t.versions}
        keyOf={({ version }) => version}
        row={(weights) => (
          <VersionRow
            weights={weights}
            isCurrent={weights.version === current}
            onUse={() => onUse(weights)}
          />
        )}
        empty={null}
      />
    </Panel>
  );
}

interface VersionRowProps {
  weights: Weights;
  isCurrent: boolean;
  onUse: () => void;
}

function VersionRow({ weights, isCurrent, onUse }: VersionRowProps) {
  const { weights: t, rematches, exposure } = useSteeringText();
  const factorName = useFactorName();
  return (
    <ItemRow
      title={
        <>
          {t.version(weights.version)} {isCurrent && <Tag tone="good">{t.inForce}</Tag>}{' '}
          {weights.note}
        </>
      }
      hint={
        <>
          {weights.createdByName ?? rematches.system} · <DateTime at={weights.createdAt} />
          <div>
            {factors
              .map((factor) => `${factorName(factor)} ${pointsOf(weights.factors[factor])}`)
              .join(' · ')}
            {weights.exposureCap !== null && ` · ${exposure.version(weights.exposureCap)}`}
          </div>
        </>
      }
      extra={
        !isCurrent && (
          <Button size="small" onClick={onUse}>
            {t.use}
          </Button>
        )
      }
    />
  );
}

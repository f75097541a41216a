import { Button, Input, Space } from 'antd';
import { useId } from 'react';
import { useFactorName } from '../../../entities/match/use-factor-name';
import { Panel } from '../../../ui/panel';
import { ExposureCapField } from './exposure-cap-field';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import {
  factors,
  isCap,
  isPoints,
  isSame,
  sumOf,
  type Factor,
  type WeightsDraft,
} from './weights-draft';

interface WeightsFormProps {
  draft: WeightsDraft;
  inForce: WeightsDraft;
  isTrying: boolean;
  onChange: (draft: WeightsDraft) => void;
  onPreview: () => void;
}

export function WeightsForm({ draft, inForce, isTrying, onChange, onPreview }: WeightsFormProps) {
  const { weights: t } = useSteeringText();
  const sum = sumOf(draft);
  const isWhole = sum === '100';
  return (
    <Panel title={t.factors}>
      <p className={styles.quiet}>{t.hint}</p>
      <div className={styles.factors}>
        {factors.map((factor) => (
          <FactorField
            key={factor}
            factor={factor}
            value={draft[factor]}
            before={inForce[factor]}
            onChange={(value) => onChange({ ...draft, [factor]: value })}
          />
        ))}
      </div>
      <ExposureCapField
        value={draft.exposureCap}
        before={inForce.exposureCap}
        onChange={(exposureCap) => onChange({ ...draft, exposureCap })}
      />
      <div className={styles.foot}>
        <span role="status" className={isWhole ? styles.good : styles.bad}>
          {isWhole ? t.sum(sum) : t.sumWrong(sum ?? '—')}
        </span>
        <Space wrap>
          <Button disabled={isSame(draft, inForce)} onClick={() => onChange(inForce)}>
            {t.reset}
          </Button>
          <Button
            type="primary"
            disabled={!isWhole || !isCap(draft.exposureCap)}
            loading={isTrying}
            onClick={onPreview}
          >
            {t.preview}
          </Button>
        </Space>
      </div>
    </Panel>
  );
}

interface FactorFieldProps {
  factor: Factor;
  value: string;
  before: string;
  onChange: (value: string) => void;
}

function FactorField({ factor, value, before, onChange }: FactorFieldProps) {
  const { weights: t } = useSteeringText();
  const factorName = useFactorName();
  const id = useId();
  const isValid = isPoints(value);
  const isChanged = value.trim() !== before;
  return (
    <div className={styles.factor}>
      <label htmlFor={id}>{factorName(factor)}</label>
      <Input
        id={id}
        inputMode="decimal"
        maxLength={5}
        value={value}
        status={isValid ? undefined : 'error'}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className={isValid ? styles.quiet : styles.bad}>
        {isValid ? isChanged && t.was(before) : t.number}
      </span>
    </div>
  );
}

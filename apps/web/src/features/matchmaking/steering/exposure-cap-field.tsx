import { Input } from 'antd';
import { useId } from 'react';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import { capLimits, isCap } from './weights-draft';

interface ExposureCapFieldProps {
  value: string;
  before: string;
  onChange: (value: string) => void;
}

/** In how many demands' lists one supply may stand. */
export function ExposureCapField({ value, before, onChange }: ExposureCapFieldProps) {
  const { exposure: t, weights } = useSteeringText();
  const id = useId();
  const isValid = isCap(value);
  return (
    <div className={styles.cap}>
      <label htmlFor={id}>{t.cap}</label>
      <Input
        id={id}
        inputMode="numeric"
        maxLength={4}
        value={value}
        placeholder={t.none}
        status={isValid ? undefined : 'error'}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className={isValid ? styles.quiet : styles.bad}>
        {!isValid && t.number(capLimits.minimum, capLimits.maximum)}
        {isValid && value.trim() !== before && weights.was(before || t.none)}
      </span>
      <p className={styles.quiet}>{t.hint}</p>
    </div>
  );
}

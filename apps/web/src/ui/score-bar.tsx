import { FitBar } from './fit-bar';

interface ScoreBarProps {
  /** 0..1. */
  value: number;
  /** What it is made of, shown on hover. */
  parts: readonly string[];
  label: string;
}

/** One quiet bar, as long as the score. */
export function ScoreBar({ value, parts, label }: ScoreBarProps) {
  return (
    <span title={parts.join('\n')} style={{ display: 'block', width: '100%' }}>
      <FitBar value={value} isUnknown={false} label={label} />
    </span>
  );
}

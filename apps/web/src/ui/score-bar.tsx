import styles from './score-bar.module.css';
import { stackColours } from './theme';

interface ScoreBarProps {
  /** Shares of a full bar, in a fixed order. */
  parts: readonly { label: string; share: number }[];
  label: string;
}

export const partColour = (at: number): string =>
  stackColours[at % stackColours.length] ?? 'currentColor';

/** The parts of a score, stacked; what is missing stays empty. */
export function ScoreBar({ parts, label }: ScoreBarProps) {
  return (
    <span className={styles.bar} role="img" aria-label={label}>
      {parts.map((part, at) => (
        <span
          key={part.label}
          title={part.label}
          style={{ width: `${part.share * 100}%`, background: partColour(at) }}
        />
      ))}
    </span>
  );
}

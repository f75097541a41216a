import { Button, Checkbox } from 'antd';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { useLanguage } from '../../ui/language';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Candidate } from './types';

/** The ids of units that are ticked. */
export type Chosen = ReadonlySet<string>;

export interface ListProps {
  rfqId: string;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

interface ChoicesProps extends Omit<ListProps, 'rfqId'> {
  items: readonly Candidate[];
  onMore?: (() => void) | null;
}

/** Units to tick, one by one or all that are shown. */
export function Choices({ items, chosen, onChange, onMore }: ChoicesProps) {
  const { choose: t, list } = useSourcingText();
  const language = useLanguage();
  const free = items.filter((candidate) => !candidate.chosen);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const addAll = () => onChange(new Set([...chosen, ...free.map(({ member }) => member.id)]));
  return (
    <>
      <div className={styles.row}>
        <Button size="small" onClick={addAll} disabled={free.length === 0}>
          {t.selectAll}（{free.length}）
        </Button>
        {onMore && (
          <Button size="small" onClick={onMore}>
            + {list.all}
          </Button>
        )}
      </div>
      <div className={styles.choices}>
        {items.map(({ member, chosen: already, score, reason }) => (
          <div key={member.id} className={styles.choice}>
            <Checkbox
              checked={already || chosen.has(member.id)}
              disabled={already}
              onChange={() => toggle(member.id)}
            >
              {unitName(member, language)}{' '}
              <CoastTag coast={member.coast} place={member.provinceName} />{' '}
              {score !== null && t.score(Math.round(score * 100))}
              {reason && <div className={styles.quiet}>{reason}</div>}
            </Checkbox>
          </div>
        ))}
      </div>
    </>
  );
}

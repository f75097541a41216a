import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar } from '../../ui/filter-bar';
import { Loaded } from '../../ui/loaded';
import { Choices, type ListProps } from './choices';
import { CoastFilter, type Coast } from './coast-filter';
import { ProvinceFilter } from './province-filter';
import { useMatchedCandidates } from './queries';
import { useSourcingText } from './texts';
import type { Candidate } from './types';
import { withShare } from './with-share';

interface MatchedSuppliersProps extends ListProps {
  /** How many units the request can still ask. */
  room: number;
  isPending: boolean;
  onAsk: (memberIds: string[]) => void;
}

/** What the match engine found for the demand; all that fit can be asked with one press. */
export function MatchedSuppliers(props: MatchedSuppliersProps) {
  const { choose: t } = useSourcingText();
  const matched = useMatchedCandidates(props.rfqId);
  return (
    <Loaded query={matched}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyHint title={t.noMatches}>{t.noMatchesHint}</EmptyHint>
        ) : (
          <Found items={items} {...props} />
        )
      }
    </Loaded>
  );
}

interface FoundProps extends MatchedSuppliersProps {
  items: readonly Candidate[];
}

function Found({ items, room, isPending, onAsk, chosen, onChange }: FoundProps) {
  const { choose: t } = useSourcingText();
  const [coast, show] = useState<Coast>();
  const [province, showProvince] = useState<string>();
  const [interior, wish] = useState<number | null>(null);
  const shown = items.filter(
    ({ member }) =>
      (coast === undefined || member.coast === coast) &&
      (province === undefined || member.provinceCode === province),
  );
  const fits = shown.filter((candidate) => candidate.fits && !candidate.chosen);
  const fitting = withShare(fits, room, interior);
  return (
    <>
      <FilterBar label={t.matched}>
        <CoastFilter value={coast} onChange={show} />
        <ProvinceFilter value={province} onChange={showProvince} />
        <InputNumber
          aria-label={t.share}
          placeholder={t.share}
          min={0}
          max={100}
          precision={0}
          value={interior}
          onChange={wish}
          style={{ width: '100%' }}
        />
        <Button
          disabled={fitting.length === 0}
          loading={isPending}
          onClick={() => onAsk(fitting.map(({ member }) => member.id))}
        >
          {t.everyFitting(fitting.length)}
        </Button>
      </FilterBar>
      {shown.length === 0 && <EmptyHint title={t.nobody} />}
      {shown.length > 0 && <Choices items={shown} chosen={chosen} onChange={onChange} />}
    </>
  );
}

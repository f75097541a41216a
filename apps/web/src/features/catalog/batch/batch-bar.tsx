import { Button } from 'antd';
import { useState } from 'react';
import { StickyBar } from '../../../ui/sticky-bar';
import { useCatalogText } from '../texts';
import { ChangeIndustry, ChangePrice } from './batch-values';
import { useBatchSteps } from './use-batch-steps';

interface BatchBarProps {
  ids: readonly string[];
  onDone: () => void;
}

const STEPS = ['publish', 'pause', 'resume', 'confirm'] as const;

/** What can be done with the chosen listings together. */
export function BatchBar({ ids, onDone }: BatchBarProps) {
  const { batch: t } = useCatalogText();
  const [asks, setAsks] = useState<'industry' | 'price' | null>(null);
  const { run, isPending } = useBatchSteps(ids, onDone);
  const close = () => setAsks(null);
  return (
    <>
      <StickyBar state={t.chosen(ids.length)}>
        {STEPS.map((step) => (
          <Button key={step} disabled={isPending} onClick={() => run(step)}>
            {t.actions[step]}
          </Button>
        ))}
        <Button disabled={isPending} onClick={() => setAsks('industry')}>
          {t.actions.industry}
        </Button>
        <Button disabled={isPending} onClick={() => setAsks('price')}>
          {t.actions.price}
        </Button>
        <Button danger disabled={isPending} onClick={() => run('withdraw')}>
          {t.actions.withdraw}
        </Button>
        <Button danger disabled={isPending} onClick={() => run('delete')}>
          {t.actions.delete}
        </Button>
        <Button type="text" onClick={onDone}>
          {t.none}
        </Button>
      </StickyBar>
      <ChangeIndustry
        open={asks === 'industry'}
        onClose={close}
        onChosen={(industryCode) => run('industry', { industryCode })}
      />
      <ChangePrice
        open={asks === 'price'}
        onClose={close}
        onChosen={(pricePercent) => run('price', { pricePercent })}
      />
    </>
  );
}

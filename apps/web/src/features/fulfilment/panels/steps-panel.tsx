import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { OpenAtEndList } from '../open-at-end';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';
import { wordsOf } from './step-details';

/** What happened, the latest first, with its evidence. */
export function StepsPanel({ contract: { steps, currency } }: { contract: Contract }) {
  const texts = useFulfilmentText();
  const { steps: t, sides } = texts;
  return (
    <Panel title={t.title} flush>
      <ul>
        {steps.map((step) => (
          <li key={step.no}>
            <ItemRow
              title={t.kinds[step.kind] ?? step.kind}
              hint={
                <>
                  {[step.side && sides[step.side], step.personName, ...wordsOf(step, texts)]
                    .filter(Boolean)
                    .join(' · ')}
                  {isOpenList(step.details.open) && (
                    <OpenAtEndList open={step.details.open} currency={currency} />
                  )}
                </>
              }
              extra={<DateTime at={step.at} />}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What was open when a side ended the contract, as it was kept then. */
function isOpenList(open: unknown): open is Contract['atEnd'] {
  return typeof open === 'object' && open !== null && 'missing' in open;
}

import type { ReactNode } from 'react';
import { ItemRow } from '../../ui/item-row';
import { Tag } from '../../ui/tag';
import { usePostsText } from './texts';
import type { Nomination } from './types';

const tones = { open: 'primary', accepted: 'good', refused: 'bad' } as const;

interface NominationRowsProps {
  nominations: readonly Nomination[];
  extra?: (nomination: Nomination) => ReactNode;
}

export function NominationRows({ nominations, extra }: NominationRowsProps) {
  const { office: t, mine } = usePostsText();
  return (
    <ul>
      {nominations.map((nomination) => {
        const { id, personName, memberName, replacesName, state, reason, refusal } = nomination;
        return (
          <li key={id}>
            <ItemRow
              title={
                <>
                  <strong>{personName}</strong> {memberName}{' '}
                  <Tag tone={tones[state]}>{mine.states[state]}</Tag>
                </>
              }
              hint={[
                replacesName && t.replaces(replacesName),
                t.by(nomination.nominatedByName),
                reason,
                refusal,
              ]
                .filter(Boolean)
                .join(' · ')}
              extra={state === 'open' && extra?.(nomination)}
            />
          </li>
        );
      })}
    </ul>
  );
}

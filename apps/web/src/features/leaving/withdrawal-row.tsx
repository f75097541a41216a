import type { ReactNode } from 'react';
import { unitName } from '../../entities/member/unit-name';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Tag, type Tone } from '../../ui/tag';
import { useLeavingText } from './texts';
import type { Withdrawal, WithdrawalState } from './types';

const tones: Readonly<Record<WithdrawalState, Tone>> = {
  requested: 'warn',
  confirmed: 'primary',
  taken_back: 'plain',
  effective: 'bad',
};

interface WithdrawalRowProps {
  withdrawal: Withdrawal;
  /** Names the unit, where it is not mine. */
  named?: boolean;
  extra?: ReactNode;
}

export function WithdrawalRow({ withdrawal, named, extra }: WithdrawalRowProps) {
  const { withdrawal: t } = useLeavingText();
  const language = useLanguage();
  const { state, reason, wishedOn, effectiveOn, requestedByName, member } = withdrawal;
  return (
    <ItemRow
      title={
        <>
          {named && member && <strong>{unitName(member, language)} </strong>}
          <Tag tone={tones[state]}>{t.states[state]}</Tag> {reason}
        </>
      }
      hint={[
        effectiveOn ? t.effective(effectiveOn) : t.wished(wishedOn),
        requestedByName && t.by(requestedByName),
      ]
        .filter(Boolean)
        .join(' · ')}
      extra={extra}
    />
  );
}

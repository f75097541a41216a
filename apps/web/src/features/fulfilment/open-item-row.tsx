import type { ReactNode } from 'react';
import { MoneyText } from '../../ui/amount';
import { ItemRow } from '../../ui/item-row';
import { Tag } from '../../ui/tag';
import { useFulfilmentText } from './texts';
import type { OpenItem } from './types';

interface OpenItemRowProps {
  item: OpenItem;
  /** Whose it is, or which contract it is about. */
  about: ReactNode;
}

export function OpenItemRow({ item, about }: OpenItemRowProps) {
  const { open: t, late, due } = useFulfilmentText();
  const { kind, no, amount, currency, dueOn } = item;
  return (
    <ItemRow
      title={
        <>
          <strong>{t.kinds[kind]}</strong> {no !== null && t.no(no)}{' '}
          {item.late && <Tag tone="bad">{late}</Tag>}
        </>
      }
      hint={
        <>
          {about}
          {dueOn && ` · ${due(dueOn)}`}
        </>
      }
      extra={amount && <MoneyText money={{ amount, currency }} />}
    />
  );
}

import { Link } from 'react-router';
import { MemberLine } from '../../entities/member/member-line';
import { MoneyText } from '../../ui/amount';
import { ItemRow } from '../../ui/item-row';
import { Tag } from '../../ui/tag';
import { ContractStateTag } from './contract-state-tag';
import { useFulfilmentText } from './texts';
import type { ContractSummary } from './types';

export function ContractRow({ contract }: { contract: ContractSummary }) {
  const t = useFulfilmentText();
  const { id, number, subject, state, side, counterpart, amount, currency, dueOn, late } = contract;
  return (
    <ItemRow
      title={
        <>
          <Link className="inline-link" to={`/contracts/${id}`}>
            {subject}
          </Link>{' '}
          <ContractStateTag state={state} /> {late && <Tag tone="bad">{t.late}</Tag>}
        </>
      }
      hint={
        <>
          {number} · {t.sides[side]}（{t.me}） ↔ <MemberLine member={counterpart} />
          {contract.mine + contract.theirs > 0 &&
            ` · ${t.list.open(contract.mine, contract.theirs)}`}
          {dueOn && ` · ${t.due(dueOn)}`}
        </>
      }
      extra={<MoneyText money={{ amount, currency }} />}
    />
  );
}

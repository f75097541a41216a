import { unitName } from '../../../entities/member/unit-name';
import { useLanguage } from '../../../ui/language';
import { MoneyText } from '../../../ui/amount';
import { Fact, Facts } from '../../../ui/facts';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** What is about to be signed: which contract, with whom, for how much, and the hash that its paper bears. */
export function SignFacts({ contract }: { contract: Contract }) {
  const { sign: t, draft } = useFulfilmentText();
  const language = useLanguage();
  const { id, number, subject, counterpart, amount, currency, deliveryDueOn, contentHash } =
    contract;
  return (
    <Facts>
      <Fact label={t.contract}>
        {number} {subject}
      </Fact>
      <Fact label={t.with}>{unitName(counterpart, language)}</Fact>
      <Fact label={draft.amount}>
        <MoneyText money={{ amount, currency }} />
      </Fact>
      <Fact label={draft.deliveryDueOn}>{deliveryDueOn}</Fact>
      <Fact label={draft.contradicts} wide>
        {contract.planContradicts && `${contract.paymentTerms} — ${draft.contradictsHint}`}
      </Fact>
      <Fact label={t.hash} wide>
        <span style={{ overflowWrap: 'anywhere' }}>{contentHash}</span>{' '}
        <a href={`/api/v1/contracts/${id}/contract.pdf`} download>
          {draft.pdf}
        </a>
      </Fact>
    </Facts>
  );
}

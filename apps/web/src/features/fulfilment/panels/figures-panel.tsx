import { Link } from 'react-router';
import { MoneyText } from '../../../ui/amount';
import { DateTime } from '../../../ui/date-time';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** The three dated amounts, what was paid, and the chain that the contract stands in. */
export function FiguresPanel({ contract }: { contract: Contract }) {
  const { figures: t } = useFulfilmentText();
  const { currency, paid, paying } = contract;
  return (
    <Panel title={t.title}>
      <p style={{ marginBottom: 12, color: 'var(--wc-quiet)' }}>{t.hint}</p>
      <Facts>
        {(['intent', 'contract', 'performance'] as const).map((figure) => (
          <Fact key={figure} label={t[figure]}>
            <Dated figure={contract[figure]} currency={currency} />
          </Fact>
        ))}
        <Fact label={t.paid}>
          <MoneyText money={{ amount: paid, currency }} />
        </Fact>
        {Number(paying) > 0 && (
          <Fact label={t.paying}>
            <MoneyText money={{ amount: paying, currency }} />
          </Fact>
        )}
        <Chain contract={contract} />
      </Facts>
    </Panel>
  );
}

function Dated({ figure, currency }: { figure: Contract['intent']; currency: string }) {
  const { figures: t } = useFulfilmentText();
  if (figure.amount === null || figure.at === null) return <>{t.notYet}</>;
  return (
    <>
      <MoneyText money={{ amount: figure.amount, currency }} /> · <DateTime at={figure.at} />
    </>
  );
}

function Chain({ contract }: { contract: Contract }) {
  const { chain: t } = useFulfilmentText();
  const { roomId, roomNumber, agreementNumber, matchId, supplyId, demandId, rfq, side } = contract;
  const links = [
    supplyId && { to: `/listings/${supplyId}`, text: t.supply },
    demandId && { to: `/listings/${demandId}`, text: t.demand },
    matchId && { to: `/matches/${matchId}`, text: t.match },
    rfq && {
      to: side === 'buyer' ? `/rfqs/${rfq.id}` : `/rfq-invitations/${rfq.id}`,
      text: t.rfq(rfq.number),
    },
    { to: `/deal-rooms/${roomId}`, text: t.room(roomNumber) },
  ].filter((link) => link !== null && link !== '');
  return (
    <Fact label={t.title} wide>
      {links.map(({ to, text }) => (
        <span key={to}>
          <Link className="inline-link" to={to}>
            {text}
          </Link>
          {' → '}
        </span>
      ))}
      {t.agreement(agreementNumber)} → {contract.number}
    </Fact>
  );
}

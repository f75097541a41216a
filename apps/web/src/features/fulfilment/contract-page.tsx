import { useParams } from 'react-router';
import { MemberLine } from '../../entities/member/member-line';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { CloseActions } from './close-actions';
import { ContractStateTag } from './contract-state-tag';
import { ContentsPanel } from './panels/contents-panel';
import { DeliveriesPanel } from './panels/deliveries-panel';
import { DisputesPanel } from './panels/disputes-panel';
import { RatingsPanel } from './panels/ratings-panel';
import { FilesPanel } from './panels/files-panel';
import { FiguresPanel } from './panels/figures-panel';
import { InvoicesPanel } from './panels/invoices-panel';
import { OpenPanel } from './panels/open-panel';
import { PaymentsPanel } from './panels/payments-panel';
import { SignPanel } from './panels/sign-panel';
import { StepsPanel } from './panels/steps-panel';
import { useContract } from './queries';
import { useFulfilmentText } from './texts';
import type { Contract } from './types';

export function ContractPage() {
  const { id = '' } = useParams();
  return <Loaded query={useContract(id)}>{(contract) => <Content contract={contract} />}</Loaded>;
}

function Content({ contract }: { contract: Contract }) {
  const t = useFulfilmentText();
  const { subject, number, side, counterpart, state, doubleState } = contract;
  return (
    <Page
      title={subject}
      tags={
        <>
          <ContractStateTag state={state} />
          {doubleState !== 'none' && <Tag tone="warn">{t.doubles[doubleState]}</Tag>}
        </>
      }
      subtitle={
        <>
          {number} · {t.sides[side]}（{t.me}） ↔ <MemberLine member={counterpart} />
        </>
      }
      back={{ to: '/contracts', label: t.back }}
      actions={<CloseActions contract={contract} />}
    >
      <div className={layout.stack}>
        <OpenPanel contract={contract} />
        <FiguresPanel contract={contract} />
        <ContentsPanel contract={contract} />
        <SignPanel contract={contract} />
        <DeliveriesPanel contract={contract} />
        <PaymentsPanel contract={contract} />
        <InvoicesPanel contract={contract} />
        <DisputesPanel contract={contract} />
        <RatingsPanel contract={contract} />
        <FilesPanel contract={contract} />
        <StepsPanel contract={contract} />
      </div>
    </Page>
  );
}

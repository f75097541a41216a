import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { unitName } from '../../../entities/member/unit-name';
import { useHasRight } from '../../../entities/session/rights';
import { useLanguage } from '../../../ui/language';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { useAttachEvidence, useCase } from '../queries';
import { useLeavingText } from '../texts';
import type { ExpulsionCase } from '../types';
import { CaseFacts, CaseHistory } from './case-facts';
import { CaseFiles } from './case-files';
import { CaseStateTag } from './case-state-tag';
import { DecideCase, SettleAppeal } from './decide-modal';
import { DropCase } from './drop-case';
import { NotifyCase } from './notify-case';

type Step = 'notify' | 'drop' | 'decide' | 'settle';
const PATH = 'expulsion-cases';

/** A case of expulsion with what its state, my duty and my post allow. */
export function CaseContents({ back }: { back: string }) {
  const { id = '' } = useParams();
  const found = useCase(id);
  return (
    <Loaded query={found} rows={10}>
      {(data) => <Content found={data} back={back} />}
    </Loaded>
  );
}

function Content({ found, back }: { found: ExpulsionCase; back: string }) {
  const { cases: t } = useLeavingText();
  const language = useLanguage();
  const [step, take] = useState<Step | null>(null);
  const mayWork = useHasRight('member-standing');
  const attach = useAttachEvidence(found.id);
  const close = () => take(null);
  const prepares = mayWork && found.state === 'prepared';
  return (
    <Page
      title={found.member ? unitName(found.member, language) : ''}
      tags={<CaseStateTag state={found.state} />}
      back={{ to: back, label: t.back }}
      actions={<Actions found={found} onTake={take} />}
    >
      <CaseFacts found={found} path={PATH} />
      <CaseFiles {...{ found, path: PATH, purpose: 'evidence', ...(prepares && { attach }) }} />
      <CaseFiles found={found} path={PATH} purpose="answer" />
      <CaseFiles found={found} path={PATH} purpose="appeal" />
      <CaseHistory steps={found.steps} />
      {step === 'notify' && <NotifyCase found={found} onClose={close} />}
      {step === 'drop' && <DropCase found={found} onClose={close} />}
      {step === 'decide' && <DecideCase found={found} onClose={close} />}
      {step === 'settle' && <SettleAppeal found={found} onClose={close} />}
    </Page>
  );
}

function Actions({
  found: { state, answerOver, mayDecide },
  onTake,
}: {
  found: ExpulsionCase;
  onTake: (step: Step) => void;
}) {
  const { one: t } = useLeavingText();
  const mayWork = useHasRight('member-standing');
  const open = state === 'prepared' || state === 'noticed' || state === 'answered';
  const ripe = state === 'answered' || (state === 'noticed' && answerOver);
  return (
    <>
      {open && mayWork && <Button onClick={() => onTake('drop')}>{t.drop}</Button>}
      {state === 'prepared' && mayWork && (
        <Button type="primary" onClick={() => onTake('notify')}>
          {t.notify}
        </Button>
      )}
      {ripe && (
        <Button
          type="primary"
          disabled={!mayDecide}
          title={mayDecide ? undefined : t.onlyOfficers}
          onClick={() => onTake('decide')}
        >
          {t.decide}
        </Button>
      )}
      {state === 'appealed' && (
        <Button
          type="primary"
          disabled={!mayDecide}
          title={mayDecide ? undefined : t.onlyOfficers}
          onClick={() => onTake('settle')}
        >
          {t.settle}
        </Button>
      )}
    </>
  );
}

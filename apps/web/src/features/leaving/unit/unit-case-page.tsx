import { useParams } from 'react-router';
import { useMe } from '../../../entities/session/session';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { CaseFacts, CaseHistory } from '../case/case-facts';
import { CaseFiles } from '../case/case-files';
import { CaseStateTag } from '../case/case-state-tag';
import { useAttachToOwnCase, useOwnCase } from '../queries';
import { useLeavingText } from '../texts';
import type { ExpulsionCase } from '../types';
import { SayPanel } from './say-panel';

const PATH = 'my-unit/expulsion-cases';

/** A case of my unit: its reasons and evidence, and a form for what may be said now. */
export function UnitCasePage() {
  const { id = '' } = useParams();
  const found = useOwnCase(id);
  return (
    <Loaded query={found} rows={10}>
      {(data) => <Content found={data} />}
    </Loaded>
  );
}

function Content({ found }: { found: ExpulsionCase }) {
  const { cases, unit: t } = useLeavingText();
  const administers = useMe()?.member?.role === 'administrator';
  const attach = useAttachToOwnCase(found.id);
  const awaited = found.state === 'noticed' || found.state === 'expelled';
  const may = awaited && administers;
  return (
    <Page
      title={cases.title}
      tags={<CaseStateTag state={found.state} />}
      back={{ to: '/unit-cases', label: t.title }}
      narrow
    >
      <CaseFacts found={found} path={PATH} />
      <CaseFiles found={found} path={PATH} purpose="evidence" />
      <CaseFiles
        {...{ found, path: PATH, purpose: 'answer' }}
        {...(may && found.state === 'noticed' && { attach })}
      />
      <CaseFiles
        {...{ found, path: PATH, purpose: 'appeal' }}
        {...(may && found.state === 'expelled' && { attach })}
      />
      {may && <SayPanel found={found} what={found.state === 'noticed' ? 'answer' : 'appeal'} />}
      {awaited && !administers && <p>{t.onlyAdministrator}</p>}
      <CaseHistory steps={found.steps} />
    </Page>
  );
}

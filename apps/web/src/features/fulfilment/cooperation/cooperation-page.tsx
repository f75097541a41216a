import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ItemRow } from '../../../ui/item-row';
import layout from '../../../ui/layout.module.css';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { FormulasPanel } from './formulas-panel';
import { ProposalActions } from './proposal-actions';
import { useCooperation } from './queries';
import { ReachForm } from './reach-form';
import { tones } from './state-tones';
import { StatementsPanel } from './statements-panel';
import { useCooperationText } from './texts';
import type { Cooperation } from './types';

export function CooperationPage() {
  const { id = '' } = useParams();
  return <Loaded query={useCooperation(id)}>{(project) => <Content project={project} />}</Loaded>;
}

function Content({ project }: { project: Cooperation }) {
  const t = useCooperationText();
  const { title, number, kind, state, summary, parties } = project;
  return (
    <Page
      title={title}
      tags={<Tag tone={tones[state]}>{t.states[state]}</Tag>}
      actions={<ProposalActions project={project} />}
      subtitle={`${number} · ${t.kinds[kind]}`}
      back={{ to: '/cooperations', label: t.back }}
    >
      <div className={layout.stack}>
        <Panel title={t.parties} flush>
          {summary && <ItemRow title={null} hint={summary} />}
          {parties.map(({ memberId, name, contribution }) => (
            <ItemRow key={memberId} title={name} hint={contribution} />
          ))}
        </Panel>
        <FormulasPanel project={project} />
        <StatementsPanel project={project} />
        <Milestones project={project} />
      </div>
    </Page>
  );
}

function Milestones({ project: { id, milestones, state } }: { project: Cooperation }) {
  const t = useCooperationText();
  const [reaching, reach] = useState<number | null>(null);
  return (
    <Panel title={t.milestones} flush>
      {milestones.length === 0 && <ItemRow title={null} hint={t.noMilestones} />}
      {milestones.map(({ no, title, dueOn, reachedOn, evidence, late }) => (
        <ItemRow
          key={no}
          title={
            <>
              {title} {late && <Tag tone="bad">{t.late}</Tag>}
            </>
          }
          hint={reachedOn ? `${t.reached(reachedOn)} · ${evidence}` : t.due(dueOn)}
          extra={
            !reachedOn &&
            state === 'active' && (
              <Button size="small" onClick={() => reach(no)}>
                {t.reach}
              </Button>
            )
          }
        />
      ))}
      {reaching !== null && <ReachForm id={id} no={reaching} onClose={() => reach(null)} />}
    </Panel>
  );
}

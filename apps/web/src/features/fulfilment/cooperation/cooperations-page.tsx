import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { Page } from '../../../ui/page';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { ProposeForm } from './propose-form';
import { useCooperations } from './queries';
import { tones } from './state-tones';
import { useCooperationText } from './texts';
import type { CooperationSummary } from './types';

/** The projects in which my unit is a party. */
export function CooperationsPage() {
  const t = useCooperationText();
  const projects = useCooperations();
  const [proposing, propose] = useState(false);
  const button = (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => propose(true)}>
      {t.propose}
    </Button>
  );
  return (
    <Page title={t.title} actions={button}>
      <Panel flush>
        <PageList
          pages={projects}
          label={t.list}
          keyOf={({ id }) => id}
          row={(project) => <ProjectRow project={project} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {proposing && <ProposeForm onClose={() => propose(false)} />}
    </Page>
  );
}

function ProjectRow({ project }: { project: CooperationSummary }) {
  const t = useCooperationText();
  const { id, number, title, kind, state, parties, waits } = project;
  return (
    <ItemRow
      title={
        <>
          <Link className="inline-link" to={`/cooperations/${id}`}>
            {title}
          </Link>{' '}
          <Tag tone={tones[state]}>{t.states[state]}</Tag>{' '}
          {waits && <Tag tone="bad">{t.waits}</Tag>}
        </>
      }
      hint={`${number} · ${t.kinds[kind]} · ${parties.join(' ↔ ')}`}
    />
  );
}

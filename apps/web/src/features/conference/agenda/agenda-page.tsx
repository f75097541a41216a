import { Button } from 'antd';
import { useParams } from 'react-router';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Tag } from '../../../ui/tag';
import { useMyDelegates } from '../queries';
import type { Delegate } from '../types';
import { CalendarPanel } from './calendar-panel';
import { ItemContent } from './item-content';
import { useAgenda, useSignUp } from './queries';
import { useAgendaText } from './texts';
import type { AgendaItem } from './types';

/** The published agenda for a member unit, which signs its delegates up. */
export function AgendaPage() {
  const { id = '' } = useParams();
  const t = useAgendaText();
  const agenda = useAgenda(id);
  const { data: delegates } = useMyDelegates(id);
  const coming = (delegates?.items ?? []).filter(({ state }) => state === 'registered');
  return (
    <Loaded query={agenda}>
      {({ title, items }) => (
        <Page
          title={t.title}
          back={{ to: `/conferences/${id}`, label: title }}
          narrow
          actions={
            items.length > 0 && (
              <>
                <Button href={`/api/v1/conferences/${id}/agenda.ics`}>{t.calendar}</Button>
                <Button href={`/api/v1/conferences/${id}/agenda.pdf`}>{t.print}</Button>
              </>
            )
          }
        >
          <Panel title={t.title} flush>
            {items.length === 0 && <ItemRow title={null} hint={t.none} />}
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <ItemRow
                    title={item.title}
                    hint={<ItemContent item={item} />}
                    extra={<Tag tone="primary">{t.kinds[item.kind]}</Tag>}
                  />
                  {item.signUp && <SignUp item={item} delegates={coming} />}
                </li>
              ))}
            </ul>
          </Panel>
          <CalendarPanel delegates={coming} />
        </Page>
      )}
    </Loaded>
  );
}

function SignUp({ item, delegates }: { item: AgendaItem; delegates: readonly Delegate[] }) {
  const { signUp: t } = useAgendaText();
  const signUp = useSignUp(item.id);
  const partOf = (id: string) => item.people.find((one) => one.delegateId === id)?.part;
  return (
    <div style={{ padding: '0 16px 12px', display: 'flex', gap: 8, flexWrap: 'wrap' }}>
      {delegates.length === 0 && <span>{t.nobody}</span>}
      {delegates.map(({ id, name }) => {
        const part = partOf(id);
        if (part === 'speaker') return <Tag key={id}>{t.speaks(name)}</Tag>;
        const joins = part === undefined;
        return (
          <Button
            key={id}
            size="small"
            type={joins ? 'primary' : 'default'}
            disabled={joins && item.free === 0}
            loading={signUp.isPending}
            onClick={() => signUp.mutate({ delegateId: id, joins })}
          >
            {joins ? t.join(name) : t.leave(name)}
          </Button>
        );
      })}
      {signUp.error && <ProblemNotice error={signUp.error} />}
    </div>
  );
}

import { useMe } from '../../entities/session/session';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useAdmissionText } from './texts';

/** What membership gives, what it costs, how long it takes; open to everyone. */
export function MembershipPage() {
  const { membership: t } = useAdmissionText();
  const me = useMe();
  return (
    <Page
      title={t.title}
      subtitle={t.lead}
      narrow
      actions={
        <>
          <LinkButton to="/charter">{t.charter}</LinkButton>
          <LinkButton type="primary" to={me ? '/my-applications' : '/sign-up'}>
            {me ? t.apply : t.account}
          </LinkButton>
        </>
      }
    >
      <Panel title={t.givesTitle}>
        <ul style={{ paddingLeft: 20, listStyle: 'disc' }}>
          {t.gives.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t.stepsTitle}>
        <ol style={{ paddingLeft: 20, listStyle: 'decimal' }}>
          {t.steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Panel>
      <Panel title={t.timeTitle}>
        <p>{t.time}</p>
      </Panel>
      <Panel title={t.costsTitle}>
        <p>{t.costs}</p>
      </Panel>
    </Page>
  );
}

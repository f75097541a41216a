import { useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useCharter } from './queries';
import { useAdmissionText } from './texts';

/** The charter in force, as applicants accept it, or another of its versions. */
export function CharterPage() {
  const { charter: t, membership } = useAdmissionText();
  const { number: chosen } = useParams();
  const charter = useCharter(chosen);
  return (
    <Loaded query={charter} rows={12}>
      {({ title, number, effectiveFrom, body }) => (
        <Page
          title={title}
          subtitle={t.version(number, effectiveFrom)}
          back={{ to: '/membership', label: membership.title }}
          narrow
        >
          <Panel>
            <div lang="zh-CN" style={{ lineHeight: 1.9 }}>
              {body.split('\n').map((line, at) => (
                <p key={at} style={{ marginBottom: 8 }}>
                  {line}
                </p>
              ))}
            </div>
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}

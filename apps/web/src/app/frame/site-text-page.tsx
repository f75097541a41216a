import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { siteKey } from '../../entities/site/keys';
import { EmptyHint } from '../../ui/empty-hint';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useAppText } from '../texts';

type Name = 'privacy' | 'terms';

/** A page whose text the operator has set. */
function SiteTextPage({ name }: { name: Name }) {
  const { footer: t } = useAppText();
  const text = useQuery({
    queryKey: [...siteKey, name],
    queryFn: () => unwrap(api.GET(`/api/v1/site/${name}`)),
  });
  return (
    <Page title={t[name]} narrow>
      <Panel>
        <Loaded query={text}>
          {({ text: found }) =>
            found === null ? (
              <EmptyHint title={t.notSet} />
            ) : (
              <div className={layout.stack}>
                {found.split(/\n+/).map((paragraph, at) => (
                  <p key={at}>{paragraph}</p>
                ))}
              </div>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

export const PrivacyPage = () => <SiteTextPage name="privacy" />;
export const TermsPage = () => <SiteTextPage name="terms" />;

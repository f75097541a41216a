import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { MailRow } from '../mail-row';
import { useLastMails } from '../queries';
import { useOperationsHomeText } from './texts';

export function LastMailsPanel() {
  const t = useOperationsHomeText();
  const mails = useLastMails();
  return (
    <Panel title={t.mails} flush extra={<Link to="/secretariat/mails">{t.allMails}</Link>}>
      <Loaded query={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.noMails} />
          ) : (
            <ul>
              {items.map((mail) => (
                <li key={mail.id}>
                  <MailRow mail={mail} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

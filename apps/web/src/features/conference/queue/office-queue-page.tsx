import { Button } from 'antd';
import { useParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { DesksPanel } from './desks-panel';
import { useQueue, useSetQueue } from './queries';
import { useQueueText } from './texts';
import { WaitingPanel } from './waiting-panel';

/** A queue for the staff at the desks. */
export function OfficeQueuePage() {
  const { id = '' } = useParams();
  const t = useQueueText();
  const queue = useQueue(id);
  const set = useSetQueue(id);
  const mayWork = useHasRight('conference-work');
  return (
    <Loaded query={queue}>
      {(shown) => {
        const own = { ...shown, mayCall: mayWork };
        return (
          <Page
            title={shown.title}
            back={{ to: `/secretariat/conferences/${shown.conferenceId}`, label: t.title }}
            actions={
              <>
                <LinkButton to={`/secretariat/conference-queues/${id}/screen`}>
                  {t.screen}
                </LinkButton>
                {mayWork && (
                  <Button loading={set.isPending} onClick={() => set.mutate(!shown.open)}>
                    {shown.open ? t.stop : t.start}
                  </Button>
                )}
              </>
            }
          >
            <p>{t.hosted(shown.hostName, shown.place)}</p>
            <DesksPanel queue={own} />
            <WaitingPanel queue={own} />
          </Page>
        );
      }}
    </Loaded>
  );
}

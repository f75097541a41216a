import { Day } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { useAdmissionText } from './texts';
import type { Application } from './types';

/** Where an application stands, and its days. */
export function DatesPanel({ application }: { application: Application }) {
  const { status: t, next } = useAdmissionText();
  const { state, receivedOn, inspectionDueOn, charterVersion, visit } = application;
  return (
    <Panel title={t.nextStep}>
      <p style={{ marginBottom: 12 }}>{next[state]}</p>
      <Facts>
        <Fact label={t.received}>{receivedOn && <Day on={receivedOn} />}</Fact>
        <Fact label={t.due}>{inspectionDueOn && <Day on={inspectionDueOn} />}</Fact>
        <Fact label={t.charter}>{charterVersion && t.charterVersion(charterVersion)}</Fact>
        <Fact label={t.people}>{application.people.map(({ name }) => name).join('、')}</Fact>
        <Fact label={t.inspectors}>
          {application.inspectors.map(({ name }) => name).join('、')}
        </Fact>
        <Fact label={t.visitDays}>{visit && visit.days.join('、')}</Fact>
        <Fact label={t.invitation} wide>
          {visit?.invitation}
        </Fact>
      </Facts>
    </Panel>
  );
}

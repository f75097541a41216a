import { useMemberText } from '../../entities/member/texts';
import { useListingText } from '../../entities/listing/texts';
import { Fact, Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { useAdmissionText } from './texts';
import type { Application } from './types';

/** What an applicant says of itself, field by field. */
export function FileFacts({ application }: { application: Application }) {
  const { form: t, office, none } = useAdmissionText();
  const { kinds } = useMemberText();
  const { file } = application;
  return (
    <Panel title={office.unit}>
      <Facts>
        <Fact label={t.nameZh}>{file.nameZh ?? none}</Fact>
        <Fact label={t.kind}>{file.kind ? kinds[file.kind] : none}</Fact>
        <Fact label={t.creditCode}>{file.creditCode ?? none}</Fact>
        <Fact label={t.region}>{application.regionName ?? none}</Fact>
        <Fact label={t.contactName}>{file.contactName ?? none}</Fact>
        <Fact label={t.contactPhone}>{file.contactPhone}</Fact>
        <Fact label={t.contactEmail}>{file.contactEmail}</Fact>
        <Fact label={t.address}>{file.address}</Fact>
        <Fact label={t.website}>{file.website}</Fact>
        <Fact label={t.offers} wide>
          <Resources of={file.offers} />
        </Fact>
        <Fact label={t.needs} wide>
          <Resources of={file.needs} />
        </Fact>
        <Fact label={t.introduction} wide>
          {file.introduction}
        </Fact>
      </Facts>
    </Panel>
  );
}

function Resources({ of = [] }: { of?: Application['file']['offers'] }) {
  const { none } = useAdmissionText();
  const { kinds } = useListingText();
  if (of.length === 0) return none;
  return (
    <ul>
      {of.map(({ kind, text }, at) => (
        <li key={at}>
          {kinds[kind]}：{text}
        </li>
      ))}
    </ul>
  );
}

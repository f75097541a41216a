import { Day } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { AttachedFiles } from './attached-files';
import { useAdmissionText } from './texts';
import type { Application } from './types';

/** The report that was handed in. */
export function ReportPanel({ application, path }: { application: Application; path: string }) {
  const { report: t } = useAdmissionText();
  const { report, files } = application;
  const photos = files.filter(({ purpose }) => purpose === 'inspection');
  return (
    <Panel title={t.title}>
      {!report && <p>{t.none}</p>}
      {report && (
        <Facts>
          <Fact label={t.visitedOn}>
            <Day on={report.visitedOn} />
          </Fact>
          <Fact label={t.recommendation}>{t.recommendations[report.recommendation]}</Fact>
          {report.findings.map(({ subject, verdict, note }) => (
            <Fact key={subject} label={t.subjects[subject]}>
              {[t.verdicts[verdict], note].filter(Boolean).join('：')}
            </Fact>
          ))}
          <Fact label={t.summary} wide>
            {report.summary}
          </Fact>
        </Facts>
      )}
      {photos.length > 0 && <AttachedFiles files={photos} path={path} />}
    </Panel>
  );
}

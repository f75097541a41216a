import { PAPER_KINDS } from '../domain/application-file';
import { Injectable } from '@nestjs/common';
import { regionByCode, type DateString } from '@wanchang/kernel';
import { Documents } from '@wanchang/documents';
import { column, Database, defineStatement, Files, nullable } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import {
  applicationStates,
  awaitsInspection,
  type ApplicationAction,
  type ApplicationState,
} from '../domain/application.states';
import { timeLeft } from '../domain/inspection';
import { approvalPaper } from '../papers/approval-paper';
import { certificatePaper } from '../papers/certificate-paper';
import type { ApplicationEntity } from '../persistence/application.entity';
import { ApplicationFiles } from '../persistence/application-files';
import { Applications } from '../persistence/applications';
import { Inspections } from '../persistence/inspections';
import { toFileDto } from './answers/application-file.dto';
import type {
  ApplicationCardDto,
  ApplicationDto,
  AttachedFileDto,
  PaperDto,
} from './answers/application.dto';

const STEPS = defineStatement(
  'admission.steps-of-application',
  {
    action: column.text<ApplicationAction>(),
    from: column.text<ApplicationState>(),
    to: column.text<ApplicationState>(),
    reason: nullable(column.text()),
    byName: nullable(column.text()),
    at: column.instant,
  },
  `SELECT action, from_state AS "from", to_state AS "to", reason, p.name AS "byName", s.at
     FROM application_steps s LEFT JOIN person_names p ON p.id = s.by_person_id
    WHERE s.application_id = $1 ORDER BY s.at, s.id`,
);

/** Who looks: applicants do not read the report, and the secretariat sees everything. */
export type Viewer = 'applicant' | 'office';

/** An application with its dates, its history and what may be done now. */
@Injectable()
export class ShowApplication {
  constructor(
    private readonly database: Database,
    private readonly applications: Applications,
    private readonly inspections: Inspections,
    private readonly attached: ApplicationFiles,
    private readonly files: Files,
    private readonly documents: Documents,
  ) {}

  /** @throws DomainError admission.application-not-found unless the person works on it */
  async own(id: string, personId: string): Promise<ApplicationDto> {
    const people = await this.applications.people(id);
    if (!people.some((person) => person.personId === personId))
      throw admissionErrors('application-not-found');
    return this.execute(id, 'applicant');
  }

  /** @throws DomainError admission.inspection-not-found unless the person inspects it */
  async inspected(id: string, personId: string): Promise<ApplicationDto> {
    if (!(await this.inspections.isInspector(id, personId)))
      throw admissionErrors('inspection-not-found');
    return this.execute(id, 'office');
  }

  /** @throws DomainError admission.application-not-found */
  async execute(id: string, viewer: Viewer): Promise<ApplicationDto> {
    const application = await this.applications.get(id);
    const [steps, people, inspectors, inspection, files, papers] = await Promise.all([
      this.database.query(STEPS, [id]),
      this.applications.people(id),
      this.inspections.inspectors(id),
      this.inspections.of(id),
      this.filesOf(id, viewer),
      this.papersOf(application),
    ]);
    const { memberId, charterVersion, charterAcceptedAt } = application;
    const office = viewer === 'office';
    const reported = inspection?.reportedAt ? inspection : null;
    return {
      ...cardOf(application, await this.applications.today()),
      ...{ memberId, charterVersion, charterAcceptedAt },
      file: toFileDto(application.file),
      regionName: placeOf(application.file.regionCode),
      actions: applicationStates.actionsFrom(application.state),
      ...{ steps, people, files, papers },
      inspectors: office ? inspectors : inspectors.map(({ name }) => ({ personId: null, name })),
      visit: inspection?.invitedAt
        ? { days: inspection.proposedDays, invitation: inspection.invitation ?? '' }
        : null,
      report:
        office && reported
          ? {
              ...{ visitedOn: reported.visitedOn!, findings: reported.findings! },
              ...{ summary: reported.summary!, recommendation: reported.recommendation! },
              reportedAt: reported.reportedAt!,
            }
          : null,
    };
  }

  private async filesOf(id: string, viewer: Viewer): Promise<AttachedFileDto[]> {
    const attached = (await this.attached.of(id)).filter(
      ({ purpose }) => viewer === 'office' || purpose === 'application',
    );
    const files = await this.files.find(attached.map(({ fileId }) => fileId));
    return files.map(({ id: fileId, name, size }) => ({
      ...{ id: fileId, name, size },
      purpose: attached.find((file) => file.fileId === fileId)!.purpose,
    }));
  }

  private async papersOf({ id, memberId }: ApplicationEntity): Promise<PaperDto[]> {
    if (!memberId) return [];
    const issued = await Promise.all([
      this.documents.about(approvalPaper, id),
      this.documents.about(certificatePaper, memberId),
    ]);
    const kinds = PAPER_KINDS;
    return issued.flatMap((document, at) =>
      document
        ? [{ kind: kinds[at]!, number: document.number, checkCode: document.checkCode }]
        : [],
    );
  }
}

function placeOf(code: string | null | undefined): string | null {
  const region = code ? regionByCode(code) : null;
  if (!region || !code) return null;
  const province = regionByCode(`${code.slice(0, 2)}0000`)?.name ?? '';
  const city = regionByCode(`${code.slice(0, 4)}00`)?.name ?? '';
  return [...new Set([province, city, region.name])].filter(Boolean).join(' ');
}

/** What a card shows of an application. */
export type CardRow = Pick<
  ApplicationEntity,
  | 'id'
  | 'state'
  | 'kind'
  | 'nameZh'
  | 'receivedOn'
  | 'inspectionDueOn'
  | 'dueProvisional'
  | 'version'
  | 'createdAt'
  | 'changedAt'
>;

export function cardOf(application: CardRow, today: DateString): ApplicationCardDto {
  const { id, state, kind, nameZh, receivedOn, inspectionDueOn } = application;
  const { dueProvisional, version, createdAt, changedAt } = application;
  const counts = inspectionDueOn !== null && awaitsInspection(state);
  return {
    ...{ id, state, kind, nameZh, receivedOn, inspectionDueOn },
    ...{ dueProvisional, version, createdAt, changedAt },
    timeLeft: counts ? timeLeft(inspectionDueOn, today) : null,
  };
}

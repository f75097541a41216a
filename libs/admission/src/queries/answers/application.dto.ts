import { APPLICATION_ACTIONS } from '../../domain/application.states';
import {
  FILE_PURPOSES,
  PAPER_KINDS,
  type FilePurpose,
  type PaperKind,
} from '../../domain/application-file';
import { ApiProperty } from '@nestjs/swagger';
import { MEMBER_KINDS } from '@wanchang/membership';
import {
  applicationStates,
  type ApplicationAction,
  type ApplicationState,
} from '../../domain/application.states';
import {
  FINDING_SUBJECTS,
  RECOMMENDATIONS,
  VERDICTS,
  type FindingSubject,
  type Recommendation,
  type Verdict,
} from '../../domain/inspection';
import { ApplicationFileDto } from './application-file.dto';

const nullableText = { type: String, nullable: true } as const;
const nullableDay = { type: String, format: 'date', nullable: true } as const;
const STATE = { enum: applicationStates.states, enumName: 'ApplicationState' } as const;
const ACTION = { enum: APPLICATION_ACTIONS, enumName: 'ApplicationAction' } as const;

export class TimeLeftDto {
  @ApiProperty({ type: 'integer', description: 'negative: so many have passed since' })
  workingDays!: number;
  @ApiProperty() late!: boolean;
}

/** What a card on the board shows. */
export class ApplicationCardDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(STATE) state!: ApplicationState;
  @ApiProperty({ enum: MEMBER_KINDS, type: String, nullable: true }) kind!: string | null;
  @ApiProperty(nullableText) nameZh!: string | null;
  @ApiProperty(nullableDay) receivedOn!: string | null;
  @ApiProperty(nullableDay) inspectionDueOn!: string | null;
  @ApiProperty({ description: 'holidays up to the due day are not all published yet' })
  dueProvisional!: boolean;
  @ApiProperty({
    type: TimeLeftDto,
    nullable: true,
    description: 'for the inspection; null when it is not awaited',
  })
  timeLeft!: TimeLeftDto | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty() createdAt!: Date;
  @ApiProperty() changedAt!: Date;
}

export class StepDto {
  @ApiProperty(ACTION) action!: ApplicationAction;
  @ApiProperty(STATE) from!: ApplicationState;
  @ApiProperty(STATE) to!: ApplicationState;
  @ApiProperty(nullableText) reason!: string | null;
  @ApiProperty(nullableText) byName!: string | null;
  @ApiProperty() at!: Date;
}

export class ApplicantDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
}

export class InspectorDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId!: string | null;
  @ApiProperty() name!: string;
}

export class AttachedFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty({ enum: FILE_PURPOSES }) purpose!: FilePurpose;
}

export class PaperDto {
  @ApiProperty({ enum: PAPER_KINDS }) kind!: PaperKind;
  @ApiProperty() number!: string;
  @ApiProperty() checkCode!: string;
}

export class VisitDto {
  @ApiProperty({ type: [String], description: 'proposed days' }) days!: string[];
  @ApiProperty() invitation!: string;
}

export class FindingDto {
  @ApiProperty({ enum: FINDING_SUBJECTS, enumName: 'FindingSubject' }) subject!: FindingSubject;
  @ApiProperty({ enum: VERDICTS, enumName: 'FindingVerdict' }) verdict!: Verdict;
  @ApiProperty() note!: string;
}

export class ReportDto {
  @ApiProperty({ format: 'date' }) visitedOn!: string;
  @ApiProperty({ type: [FindingDto] }) findings!: FindingDto[];
  @ApiProperty() summary!: string;
  @ApiProperty({ enum: RECOMMENDATIONS, enumName: 'Recommendation' })
  recommendation!: Recommendation;
  @ApiProperty() reportedAt!: Date;
}

export class ApplicationDto extends ApplicationCardDto {
  @ApiProperty() file!: ApplicationFileDto;
  @ApiProperty({ ...nullableText, description: 'of its region: province, city, county' })
  regionName!: string | null;
  @ApiProperty({ ...ACTION, isArray: true, description: 'what the state allows' })
  actions!: ApplicationAction[];
  @ApiProperty({ type: 'integer', nullable: true }) charterVersion!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  charterAcceptedAt!: Date | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) memberId!: string | null;
  @ApiProperty({ type: [StepDto], description: 'oldest first' }) steps!: StepDto[];
  @ApiProperty({ type: [ApplicantDto] }) people!: ApplicantDto[];
  @ApiProperty({ type: [InspectorDto] }) inspectors!: InspectorDto[];
  @ApiProperty({ type: [AttachedFileDto] }) files!: AttachedFileDto[];
  @ApiProperty({ type: [PaperDto] }) papers!: PaperDto[];
  @ApiProperty({ type: VisitDto, nullable: true }) visit!: VisitDto | null;
  @ApiProperty({ type: ReportDto, nullable: true, description: 'not for applicants' })
  report!: ReportDto | null;
}

export class ApplicationPageDto {
  @ApiProperty({ type: [ApplicationCardDto] }) items!: ApplicationCardDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class ApplicationListDto {
  @ApiProperty({ type: [ApplicationCardDto] }) items!: ApplicationCardDto[];
}

export class BoardColumnDto {
  @ApiProperty(STATE) state!: ApplicationState;
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({
    type: [ApplicationCardDto],
    description: 'the first of them, the most urgent first',
  })
  items!: ApplicationCardDto[];
}

export class BoardDto {
  @ApiProperty({ type: [BoardColumnDto] }) columns!: BoardColumnDto[];
}

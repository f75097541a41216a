import { ApiProperty } from '@nestjs/swagger';
import { localised, type Locale } from '@wanchang/kernel';
import {
  ROSTER_ROW_STATUSES,
  type RosterReport,
  type RosterRowStatus,
} from '../roster/roster-report';

export class RosterProblemDto {
  @ApiProperty() field!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

export class RosterDifferenceDto {
  @ApiProperty() field!: string;
  @ApiProperty() from!: string;
  @ApiProperty() to!: string;
}

export class RosterRowDto {
  @ApiProperty({ type: 'integer', description: 'place in the file, counted from 1' }) row!: number;
  @ApiProperty({ enum: ROSTER_ROW_STATUSES }) status!: RosterRowStatus;
  @ApiProperty() nameZh!: string;
  @ApiProperty({ type: String, nullable: true }) memberId!: string | null;
  @ApiProperty({ type: [RosterProblemDto] }) problems!: RosterProblemDto[];
  @ApiProperty({ type: [RosterDifferenceDto] }) differences!: RosterDifferenceDto[];
}

export class RosterReportDto {
  @ApiProperty({ type: String, nullable: true, description: 'null for a preview' })
  id!: string | null;
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) registered!: number;
  @ApiProperty({ type: 'integer' }) updated!: number;
  @ApiProperty({ type: 'integer' }) unchanged!: number;
  @ApiProperty({ type: 'integer' }) rejected!: number;
  @ApiProperty({ type: [RosterRowDto] }) rows!: RosterRowDto[];
}

export function toReportDto(report: RosterReport, locale: Locale): RosterReportDto {
  return {
    ...report,
    rows: report.rows.map((row) => ({
      ...row,
      differences: row.differences.map((difference) => ({ ...difference })),
      problems: row.problems.map((problem) => ({
        ...problem,
        message: localised(problem.message, locale),
      })),
    })),
  };
}

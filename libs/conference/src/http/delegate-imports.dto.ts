import { ApiProperty } from '@nestjs/swagger';
import { localised, type Locale } from '@wanchang/kernel';
import {
  DELEGATE_ROW_STATUSES,
  type DelegateReport,
  type DelegateRowStatus,
} from '../roster/delegate-report';

const whole = { type: 'integer' } as const;

export class DelegateRowProblemDto {
  @ApiProperty() field!: string;
  @ApiProperty() message!: string;
}

export class DelegateRowDto {
  @ApiProperty({ ...whole, description: 'place in the file, counted from 1' }) row!: number;
  @ApiProperty({ enum: DELEGATE_ROW_STATUSES, enumName: 'DelegateRowStatus' })
  status!: DelegateRowStatus;
  @ApiProperty() name!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: [DelegateRowProblemDto] }) problems!: DelegateRowProblemDto[];
}

export class DelegateReportDto {
  @ApiProperty(whole) total!: number;
  @ApiProperty({ ...whole, description: 'in a preview those that would be' }) registered!: number;
  @ApiProperty({ ...whole, description: 'without a free place' }) waiting!: number;
  @ApiProperty(whole) unchanged!: number;
  @ApiProperty(whole) rejected!: number;
  @ApiProperty({ type: [DelegateRowDto] }) rows!: DelegateRowDto[];
}

export const toDelegateReportDto = (report: DelegateReport, locale: Locale): DelegateReportDto => ({
  ...report,
  rows: report.rows.map((row) => ({
    ...row,
    problems: row.problems.map(({ field, message }) => ({
      ...{ field, message: localised(message, locale) },
    })),
  })),
});

import { ApiProperty } from '@nestjs/swagger';
import { localised, type Locale } from '@wanchang/kernel';
import { POST_ROW_STATUSES, type PostReport, type PostRowStatus } from '../roster/post-report';

const whole = { type: 'integer' } as const;

export class PostRowProblemDto {
  @ApiProperty() field!: string;
  @ApiProperty() message!: string;
}

export class PostRowDto {
  @ApiProperty({ ...whole, description: 'place in the file, counted from 1' }) row!: number;
  @ApiProperty({ enum: POST_ROW_STATUSES, enumName: 'PostRowStatus' }) status!: PostRowStatus;
  @ApiProperty() name!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: [PostRowProblemDto] }) problems!: PostRowProblemDto[];
  @ApiProperty({
    ...{ type: String, format: 'date', nullable: true },
    description: 'the last day on record, where the list says another',
  })
  recordedEndsOn!: string | null;
}

export class PostReportDto {
  @ApiProperty(whole) total!: number;
  @ApiProperty({ ...whole, description: 'in a preview those that would be' }) appointed!: number;
  @ApiProperty(whole) differs!: number;
  @ApiProperty(whole) unchanged!: number;
  @ApiProperty(whole) rejected!: number;
  @ApiProperty({ type: [PostRowDto] }) rows!: PostRowDto[];
}

export const toPostReportDto = (report: PostReport, locale: Locale): PostReportDto => ({
  ...report,
  rows: report.rows.map((row) => ({
    ...row,
    problems: row.problems.map(({ field, message }) => ({
      ...{ field, message: localised(message, locale) },
    })),
  })),
});

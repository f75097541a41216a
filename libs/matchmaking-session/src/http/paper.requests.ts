import { Flag, Nested, Text, Whole } from '@wanchang/platform';

export class PaperSideRecordDto {
  @Flag({ description: 'sat at the table' }) present!: boolean;
  @Whole({ min: 1, max: 5, optional: true, nullable: true, description: 'how useful it was' })
  useful?: number | null;
}

export class PaperRecordDto {
  @Flag() held!: boolean;
  @Text({ max: 500, optional: true, nullable: true }) nextStep?: string | null;
  @Nested(() => PaperSideRecordDto) a!: PaperSideRecordDto;
  @Nested(() => PaperSideRecordDto) b!: PaperSideRecordDto;
  @Flag({
    ...{ optional: true },
    description: 'takes the place of what was said already; those whose word it replaces are told',
  })
  replace?: boolean;
}

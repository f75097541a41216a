import { Flag, Id, Text } from '@wanchang/platform';

export class AskForMeetingDto {
  @Id() memberId!: string;
  @Text({ max: 500, optional: true, nullable: true, description: 'what it is about' })
  message?: string | null;
}

export class AnswerRequestDto {
  @Flag() accepted!: boolean;
}

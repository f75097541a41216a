import { Flag, Id, Text, Whole } from '@wanchang/platform';

export class OpenQueueDto {
  @Id({ description: 'the unit before which others queue' }) hostMemberId!: string;
  @Text({ max: 100 }) title!: string;
  @Text({ max: 100, description: 'hall or stand' }) place!: string;
  @Whole({ min: 1, max: 20 }) desks!: number;
  @Whole({ min: 1, max: 240, description: 'of a meeting; what is held corrects it' })
  minutes!: number;
}

export class SetQueueDto {
  @Flag({ description: 'whether numbers can be taken' }) open!: boolean;
}

export class CallNextDto {
  @Whole({ min: 1, max: 20 }) desk!: number;
}

export class SwapTicketsDto {
  @Id() firstId!: string;
  @Id() secondId!: string;
}

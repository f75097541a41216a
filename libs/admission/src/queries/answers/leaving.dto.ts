import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import { withdrawalStates, type WithdrawalState } from '../../domain/withdrawal';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const moment = { type: String, format: 'date-time' } as const;

export class WithdrawalDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MemberRefDto, nullable: true }) member!: MemberRefDto | null;
  @ApiProperty({ enum: withdrawalStates.states, enumName: 'WithdrawalState' })
  state!: WithdrawalState;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date', description: 'the day that the unit asked for' })
  wishedOn!: string;
  @ApiProperty({ ...day, description: 'from this day on it is no member' })
  effectiveOn!: string | null;
  @ApiProperty(text) requestedByName!: string | null;
  @ApiProperty(moment) requestedAt!: Date;
  @ApiProperty(text) confirmedByName!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class WithdrawalPageDto {
  @ApiProperty({ type: [WithdrawalDto] }) items!: WithdrawalDto[];
  @ApiProperty(text) nextCursor!: string | null;
}

export class WithdrawalListDto {
  @ApiProperty({ type: [WithdrawalDto] }) items!: WithdrawalDto[];
}

export class PastCasePolicyDto {
  @ApiProperty({ type: 'integer' }) answerDays!: number;
  @ApiProperty({ type: 'integer' }) appealDays!: number;
  @ApiProperty({ type: 'integer' }) firstFeeDays!: number;
  @ApiProperty(text) setByName!: string | null;
  @ApiProperty(moment) setAt!: Date;
}

export class CasePolicyDto {
  @ApiProperty({ type: 'integer' }) answerDays!: number;
  @ApiProperty({ type: 'integer' }) appealDays!: number;
  @ApiProperty({ type: 'integer' }) firstFeeDays!: number;
  @ApiProperty({ type: [PastCasePolicyDto], description: 'newest first' })
  history!: PastCasePolicyDto[];
}

export class CeremonyDto {
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty(text) place!: string | null;
  @ApiProperty(text) note!: string | null;
}

export class CredentialDto {
  @ApiProperty({ format: 'uuid' }) documentId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() holder!: string;
  @ApiProperty() position!: string;
}

export class FormalitiesDto {
  @ApiProperty({ type: CeremonyDto, nullable: true }) ceremony!: CeremonyDto | null;
  @ApiProperty({ type: [CredentialDto] }) credentials!: CredentialDto[];
}

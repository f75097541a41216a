import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Day, Id, Text } from '../http/fields';
import { PageQuery } from '../http/page';
import { AUDIT_PROBLEMS } from './audit-check';

export class AuditFilterDto {
  @Id({ optional: true, description: 'the person who did it' })
  personId?: string;

  @Id({ optional: true, description: 'a unit that did it, or that it happened to' })
  unitId?: string;

  @Text({ max: 100, optional: true, description: 'name of a fact' })
  action?: string;

  @Text({ max: 100, optional: true, description: 'id of the thing that it happened to' })
  subjectId?: string;

  @Day({ optional: true, description: 'first day, in China' })
  from?: string;

  @Day({ optional: true, description: 'last day, in China' })
  to?: string;
}

export class AuditQueryDto extends IntersectionType(PageQuery, AuditFilterDto) {}

class AuditDetailDto {
  @ApiProperty({ description: 'the way to the value, such as `after.price`' }) name!: string;
  @ApiProperty() value!: string;
}

class NamedDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'in the language of the user' }) name!: string;
}

export class AuditActorsDto {
  @ApiProperty({ type: [NamedDto] }) people!: NamedDto[];
  @ApiProperty({ type: [NamedDto] }) units!: NamedDto[];
}

export class AuditEntryDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty() action!: string;
  @ApiProperty({ description: 'the action in the language of the user' }) title!: string;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'null: the system, or an operator' })
  person!: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) unit!: NamedDto | null;
  @ApiProperty({ type: NamedDto, description: 'what it happened to; its id where it has no name' })
  subject!: NamedDto;
  @ApiProperty({ type: String, nullable: true, description: 'a path of the web app' })
  link!: string | null;
  @ApiProperty({ type: [AuditDetailDto] }) details!: AuditDetailDto[];
  @ApiProperty({ type: String, nullable: true, description: 'number of its seal' })
  sealNo!: string | null;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] }) items!: AuditEntryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

class AuditActionDto {
  @ApiProperty() action!: string;
  @ApiProperty({ description: 'in the language of the user' }) title!: string;
}

export class AuditActionsDto {
  @ApiProperty({ type: [AuditActionDto] }) items!: AuditActionDto[];
}

class AuditProblemDto {
  @ApiProperty({ enum: AUDIT_PROBLEMS }) kind!: (typeof AUDIT_PROBLEMS)[number];
  @ApiProperty({ type: String, nullable: true }) entryId!: string | null;
  @ApiProperty({ type: String, nullable: true }) no!: string | null;
}

class AuditVerifiedDto {
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: AuditProblemDto, nullable: true }) problem!: AuditProblemDto | null;
}

export class AuditChainDto {
  @ApiProperty({ description: 'how many entries are sealed' }) sealed!: string;
  @ApiProperty({ description: 'hash of the last seal' }) head!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'time of the last entry that is sealed',
  })
  sealedUntil!: Date | null;
  @ApiProperty({ type: 'integer', description: 'entries that wait for their seals' })
  waiting!: number;
  @ApiProperty({
    type: AuditVerifiedDto,
    nullable: true,
    description: 'the last time the chain was recomputed',
  })
  verified!: AuditVerifiedDto | null;
}

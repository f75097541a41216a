import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, PageQuery, Text } from '@wanchang/platform';

const MAX_KEY = 40;

export class SecretariatOfficeDto {
  @ApiProperty() key!: string;
  @ApiProperty() nameZh!: string;
  @ApiProperty() nameEn!: string;
}

export class SecretariatOfficeListDto {
  @ApiProperty({ type: [SecretariatOfficeDto] }) items!: SecretariatOfficeDto[];
}

export class SecretariatDutyDto extends SecretariatOfficeDto {
  @ApiProperty({ description: 'names of the policies that it passes' }) rights!: string[];
}

export class SecretariatDutyListDto {
  @ApiProperty({ type: [SecretariatDutyDto] }) items!: SecretariatDutyDto[];
}

export class SecretariatAssignmentDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'key of an office' }) office!: string;
  @ApiProperty({ description: 'key of a duty' }) duty!: string;
  @ApiProperty() startsAt!: Date;
  @ApiProperty({ type: Date, nullable: true, description: 'null: for good' }) endsAt!: Date | null;
}

export class SecretariatPersonDto {
  @ApiProperty() personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) mobile!: string | null;
  @ApiProperty({ type: [SecretariatAssignmentDto], description: 'all there were, oldest first' })
  assignments!: SecretariatAssignmentDto[];
}

export class SecretariatPersonPageDto {
  @ApiProperty({ type: [SecretariatPersonDto] }) items!: SecretariatPersonDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class SecretariatPeopleQuery extends PageQuery {
  @Flag({ optional: true, description: 'false: those who have no duty any more; true unless told' })
  serving: boolean = true;
}

export class AssignDutyDto {
  @Text({ max: 254, description: 'e-mail address or mobile number of the account' })
  account!: string;
  @Text({ max: 100, min: 1, optional: true, description: 'needed for an address without account' })
  name?: string;
  @Text({ max: MAX_KEY }) office!: string;
  @Text({ max: MAX_KEY }) duty!: string;
  @Day({ optional: true, description: 'first day; from now unless told' }) from?: string;
  @Day({ optional: true, description: 'last day; for good unless told' }) until?: string;
}

export class AssignedDto {
  @ApiProperty() id!: string;
}

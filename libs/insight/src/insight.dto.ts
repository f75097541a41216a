import { ApiProperty } from '@nestjs/swagger';
import { COASTS, type Coast } from '@wanchang/kernel';

export class SiteCountsDto {
  @ApiProperty() members!: number;
  @ApiProperty() supplies!: number;
  @ApiProperty() demands!: number;
  @ApiProperty() provinces!: number;
}

export class SiteContactDto {
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) mail!: string | null;
}

export class SiteDto {
  @ApiProperty({ description: 'members and listings of this site are invented' }) demo!: boolean;
  @ApiProperty() counts!: SiteCountsDto;
  @ApiProperty() contact!: SiteContactDto;
  @ApiProperty({ type: String, nullable: true, description: 'ICP registration number' })
  icp!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'public-security registration number' })
  police!: string | null;
  @ApiProperty({ description: 'there is a privacy page' }) hasPrivacy!: boolean;
  @ApiProperty({ description: 'there is a page of terms' }) hasTerms!: boolean;
}

export class SiteTextDto {
  @ApiProperty({ type: String, nullable: true, description: 'null where the operator set none' })
  text!: string | null;
}

export class RegionCountDto {
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ enum: COASTS, enumName: 'Coast' }) coast!: Coast;
  @ApiProperty({ type: 'integer' }) supplies!: number;
  @ApiProperty({ type: 'integer' }) demands!: number;
}

export class RegionFlowDto {
  @ApiProperty({ description: 'code of a coastal province' }) from!: string;
  @ApiProperty({ description: 'code of an interior province' }) to!: string;
  @ApiProperty({
    type: 'integer',
    description: 'demands there of industries that are supplied from here',
  })
  demands!: number;
}

export class RegionPictureDto {
  @ApiProperty({ type: [RegionCountDto] }) provinces!: readonly RegionCountDto[];
  @ApiProperty({ type: [RegionFlowDto], description: 'the strongest, strongest first' })
  flows!: readonly RegionFlowDto[];
}

export class FiguresDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'units by standing',
  })
  members!: Record<string, number>;
  @ApiProperty() listingsPublished!: number;
  @ApiProperty() matchesLast7Days!: number;
  @ApiProperty() roomsOpen!: number;
  @ApiProperty() agreements!: number;
  @ApiProperty() failedJobs!: number;
  @ApiProperty() mailsFailed!: number;
}

import { ApiProperty } from '@nestjs/swagger';

class ProposedIndustryDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
}

class ProposedAttributeDto {
  @ApiProperty() name!: string;
  @ApiProperty() value!: string;
}

class ProposedUnitDto {
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'what the unit itself counts such goods in; else what others do' })
  own!: boolean;
}

export class ListingProposalDto {
  @ApiProperty({ type: ProposedIndustryDto, nullable: true }) industry!: ProposedIndustryDto | null;
  @ApiProperty({ type: [ProposedAttributeDto], description: 'in the order of the title' })
  attributes!: ProposedAttributeDto[];
  @ApiProperty({ type: ProposedUnitDto, nullable: true }) unit!: ProposedUnitDto | null;
}

import { ApiProperty } from '@nestjs/swagger';

export class CharterVersionDto {
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ description: 'in force now' }) current!: boolean;
}

export class CharterDto extends CharterVersionDto {
  @ApiProperty({ description: 'each line is a paragraph' }) body!: string;
}

export class CharterListDto {
  @ApiProperty({ type: [CharterVersionDto] }) items!: CharterVersionDto[];
}

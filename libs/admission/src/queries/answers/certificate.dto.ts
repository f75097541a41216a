import { ApiProperty } from '@nestjs/swagger';

export class UnitCertificateDto {
  @ApiProperty() number!: string;
  @ApiProperty({ description: 'with it anybody reads the standing of today' }) checkCode!: string;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
}

export class MyCertificateDto {
  @ApiProperty({
    type: UnitCertificateDto,
    nullable: true,
    description: 'null where none was issued',
  })
  certificate!: UnitCertificateDto | null;
}

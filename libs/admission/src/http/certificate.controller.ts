import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { member, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download } from '@wanchang/platform';
import { MyCertificateDto } from '../queries/answers/certificate.dto';
import { ReadApplicationFile } from '../queries/read-application-file.query';
import { ShowCertificate } from '../queries/show-certificate.query';

@ApiTags('my unit')
@Controller('api/v1/my-unit')
@Allow(member)
export class CertificateController {
  constructor(
    private readonly readFile: ReadApplicationFile,
    private readonly show: ShowCertificate,
  ) {}

  @Get('certificate')
  @ApiOperation({ summary: 'The certificate of my unit by number and check code' })
  @ApiOkResponse({ type: MyCertificateDto })
  mine(@CurrentActor() actor: MemberActor): Promise<MyCertificateDto> {
    return this.show.execute(actor.member.id);
  }

  @Get('certificate.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the certificate of my unit' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async certificate(@CurrentActor() actor: MemberActor): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.certificate(actor.member.id);
    return download(file, bytes);
  }
}

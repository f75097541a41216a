import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam } from '@wanchang/platform';
import { ExportProcedure } from './export-procedure.query';

const JSON_TYPE = 'application/json';

@ApiTags('sourcing')
@Controller('api/v1/rfqs/:id/ocds.json')
@Allow(activeMember)
export class OpenContractingController {
  constructor(private readonly procedures: ExportProcedure) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The whole procedure as an OCDS 1.1 release package, for its owner' })
  @ApiProduces(JSON_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<StreamableFile> {
    const { number, json } = await this.procedures.execute(id, actor);
    const bytes = Buffer.from(JSON.stringify(json, null, 2));
    const disposition = `attachment; filename="${number}-ocds.json"`;
    return new StreamableFile(bytes, { type: JSON_TYPE, length: bytes.length, disposition });
  }
}

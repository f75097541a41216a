import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor } from '@wanchang/platform';
import { DocumentReleaseListDto } from '../queries/answers/room-document.dto';
import { ListReleases } from '../queries/list-releases.query';

@ApiTags('room-documents')
@Controller('api/v1/my-unit/document-releases')
@Allow(activeMember)
export class ReleasesController {
  constructor(private readonly releases: ListReleases) {}

  @Get()
  @ApiOperation({ summary: 'Documents of my unit that wait to be released by a colleague' })
  @ApiOkResponse({ type: DocumentReleaseListDto })
  async list(@CurrentActor() actor: MemberActor): Promise<DocumentReleaseListDto> {
    return { items: await this.releases.execute(actor) };
  }
}

import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadDocument } from '@wanchang/documents';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { LETTER_KINDS, type DelegateLetterKind } from '../domain/delegate';
import { IssueDelegateLetter } from '../use-cases/issue-delegate-letter';
import { letterKind } from './letter-kind';

@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class DelegateLettersController {
  constructor(
    private readonly issue: IssueDelegateLetter,
    private readonly papers: ReadDocument,
  ) {}

  @Get('my-delegates/:id/letters/:kind')
  @Allow(activeMember)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The invitation or confirmation of a delegate of my unit, numbered' })
  @ApiParam({ name: 'kind', enum: LETTER_KINDS })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async mine(
    @IdParam() id: string,
    @Param('kind', letterKind) kind: DelegateLetterKind,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    return this.read(await this.issue.execute(id, kind, actor.member.id, actor));
  }

  @Get('delegates/:id/letters/:kind')
  @Allow(conferenceWork)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The invitation or confirmation of a delegate, numbered' })
  @ApiParam({ name: 'kind', enum: LETTER_KINDS })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async any(
    @IdParam() id: string,
    @Param('kind', letterKind) kind: DelegateLetterKind,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.read(await this.issue.execute(id, kind, null, actor));
  }

  private async read(fileId: string): Promise<StreamableFile> {
    const { file, bytes } = await this.papers.file(fileId);
    return download(file, bytes);
  }
}

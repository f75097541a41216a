import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, Idempotent, type Actor } from '@wanchang/platform';
import { Documents } from '../persistence/documents';
import { IssueLetter } from '../use-cases/issue-letter';
import { DocumentDto, toDocumentDto } from './document.dto';
import { IssueLetterDto } from './letter.dto';

@ApiTags('documents')
@Controller('api/v1/letters')
@Allow(secretariat)
export class LettersController {
  constructor(
    private readonly issueLetter: IssueLetter,
    private readonly documents: Documents,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Issues a notice or a letter of the secretariat, numbered and sealed' })
  @ApiCreatedResponse({ type: DocumentDto })
  async issue(
    @Body() { supersedes = null, ...letter }: IssueLetterDto,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentDto> {
    const id = await this.issueLetter.execute({ ...letter, supersedes }, actor);
    return toDocumentDto(await this.documents.get(id), actor.locale);
  }
}

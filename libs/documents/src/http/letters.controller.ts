import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, Idempotent, type Actor } from '@wanchang/platform';
import { DocumentDto } from '../queries/answers/document.dto';
import { ShowDocument } from '../queries/show-document.query';
import { IssueLetter } from '../use-cases/issue-letter';
import { IssueLetterDto } from './letter.dto';

@ApiTags('documents')
@Controller('api/v1/letters')
@Allow(secretariat)
export class LettersController {
  constructor(
    private readonly issueLetter: IssueLetter,
    private readonly showDocument: ShowDocument,
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
    return this.showDocument.execute(id, actor.locale);
  }
}

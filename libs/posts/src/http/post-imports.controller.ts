import { Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { postAppointments } from '../access/held-posts';
import { PostReportDto, toPostReportDto } from './post-imports.dto';
import { PreviewPosts } from '../queries/preview-posts.query';
import { postTemplate } from '../roster/post-columns';
import { ImportPosts } from '../use-cases/import-posts';

@ApiTags('posts')
@Controller('api/v1/post-imports')
@Allow(postAppointments)
export class PostImportsController {
  constructor(
    private readonly importPosts: ImportPosts,
    private readonly previewPosts: PreviewPosts,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Appoint the posts of a list (CSV or XLSX) that are not on record yet' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: PostReportDto })
  async run(
    @CurrentActor() actor: Actor,
    @UploadedFile() upload: ReceivedUpload,
  ): Promise<PostReportDto> {
    return toPostReportDto(await this.importPosts.execute(upload, actor), actor.locale);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What an import would do; nothing is written' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: PostReportDto })
  async preview(
    @CurrentActor() actor: Actor,
    @UploadedFile() { bytes }: ReceivedUpload,
  ): Promise<PostReportDto> {
    return toPostReportDto(await this.previewPosts.execute(bytes), actor.locale);
  }

  @Get('template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="posts.csv"')
  @ApiOperation({ summary: 'An empty list of posts' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  template(@CurrentActor() actor: Actor): string {
    return postTemplate(actor.locale === 'en' ? 'en' : 'zh');
  }
}

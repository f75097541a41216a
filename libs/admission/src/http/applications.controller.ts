import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, download, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { admissionWork, decidingOfficers } from '../access/admission.policies';
import { ApplicationDto, ApplicationPageDto, BoardDto } from '../queries/answers/application.dto';
import { ListApplications } from '../queries/list-applications.query';
import { ReadApplicationFile } from '../queries/read-application-file.query';
import { ShowApplication } from '../queries/show-application.query';
import { AssignInspectors } from '../use-cases/assign-inspectors';
import { ProposeVisit } from '../use-cases/propose-visit';
import { ReturnApplication } from '../use-cases/return-application';
import {
  ApplicationsQueryDto,
  AssignInspectorsDto,
  ProposeVisitDto,
  ReturnApplicationDto,
} from './application.requests';

@ApiTags('applications for membership')
@Controller('api/v1/applications')
@Allow(secretariat)
export class ApplicationsController {
  constructor(
    private readonly list: ListApplications,
    private readonly show: ShowApplication,
    private readonly readFile: ReadApplicationFile,
    private readonly returnApplication: ReturnApplication,
    private readonly assignInspectors: AssignInspectors,
    private readonly proposeVisit: ProposeVisit,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Applications that were submitted, newest first' })
  @ApiOkResponse({ type: ApplicationPageDto })
  all(@Query() query: ApplicationsQueryDto): Promise<ApplicationPageDto> {
    return this.list.execute(query);
  }

  @Get('board')
  @ApiOperation({ summary: 'Open applications by step, with the working days left (R10.2)' })
  @ApiOkResponse({ type: BoardDto })
  async board(): Promise<BoardDto> {
    return { columns: await this.list.board() };
  }

  @Get(':id')
  @Allow(secretariat, decidingOfficers)
  @ApiOperation({ summary: 'An application with everything about it' })
  @ApiOkResponse({ type: ApplicationDto })
  one(@IdParam() id: string): Promise<ApplicationDto> {
    return this.show.execute(id, 'office');
  }

  @Get(':id/files/:fileId')
  @Allow(secretariat, decidingOfficers)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads an attached file' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.ofApplication(id, fileId);
    return download(file, bytes);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Allow(admissionWork)
  @Idempotent()
  @ApiOperation({ summary: 'Send an application back for more' })
  @ApiOkResponse({ type: ApplicationDto })
  async sendBack(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ReturnApplicationDto,
  ): Promise<ApplicationDto> {
    await this.returnApplication.execute(id, body, actor);
    return this.show.execute(id, 'office');
  }

  @Post(':id/inspectors')
  @HttpCode(200)
  @Allow(admissionWork)
  @Idempotent()
  @ApiOperation({ summary: 'Name who inspects; the inspection begins' })
  @ApiOkResponse({ type: ApplicationDto })
  async assign(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, inspectors }: AssignInspectorsDto,
  ): Promise<ApplicationDto> {
    const accounts = inspectors.map(({ account }) => account);
    await this.assignInspectors.execute(id, { version, accounts }, actor);
    return this.show.execute(id, 'office');
  }

  @Post(':id/visit')
  @HttpCode(200)
  @Allow(admissionWork)
  @Idempotent()
  @ApiOperation({ summary: 'Propose days for the inspection and invite the applicant for a visit' })
  @ApiOkResponse({ type: ApplicationDto })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ProposeVisitDto,
  ): Promise<ApplicationDto> {
    await this.proposeVisit.execute(id, body, actor);
    return this.show.execute(id, 'office');
  }
}

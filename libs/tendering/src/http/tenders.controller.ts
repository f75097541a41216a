import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, MemberDirectory, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  CurrentActor,
  IdParam,
  Idempotent,
  PageQuery,
  signedIn,
  type Actor,
} from '@wanchang/platform';
import { tenderWork } from '../access/tendering.policies';
import {
  CollusionSignsDto,
  LegalProfilesDto,
  SentTenderDto,
  TenderDto,
  TenderPageDto,
} from '../queries/answers/tender.dto';
import { FindSigns } from '../queries/find-signs.query';
import { profilesDto } from '../queries/show-profiles';
import { ShowTender } from '../queries/show-tender.query';
import { SendTender } from '../use-cases/send-tender';
import { SetTender } from '../use-cases/set-tender';
import { SendTenderDto, SetTenderDto } from './tender.requests';

@ApiTags('tendering')
@Controller('api/v1')
@Allow(activeMember)
export class TendersController {
  constructor(
    private readonly show: ShowTender,
    private readonly signs: FindSigns,
    private readonly set: SetTender,
    private readonly send: SendTender,
    private readonly members: MemberDirectory,
  ) {}

  @Get('tender-profiles')
  @Allow(signedIn)
  @ApiOperation({ summary: 'The ways of asking, with days, numbers and articles' })
  @ApiOkResponse({ type: LegalProfilesDto })
  profiles(@CurrentActor() { locale }: Actor): LegalProfilesDto {
    return profilesDto(locale);
  }

  @Get('tenders')
  @Allow(activeMember, tenderWork)
  @ApiOperation({ summary: 'Sealed tenders where my side opens, newest first' })
  @ApiOkResponse({ type: TenderPageDto })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<TenderPageDto> {
    return this.show.list(query, actor);
  }

  @Get('tenders/:id')
  @Allow(activeMember, tenderWork)
  @ApiOperation({ summary: 'A sealed tender by its request, as whoever it concerns reads it' })
  @ApiOkResponse({ type: TenderDto })
  one(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<TenderDto> {
    return this.show.execute(id, actor);
  }

  @Put('tenders/:id')
  @ApiOperation({ summary: 'Makes a draft request a sealed tender, or changes its rules' })
  @ApiOkResponse({ type: TenderDto })
  async settle(
    @IdParam() id: string,
    @Body() { revision, ...settings }: SetTenderDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<TenderDto> {
    await this.set.set(id, settings, revision, actor);
    return this.show.execute(id, actor);
  }

  @Delete('tenders/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Makes a draft an ordinary request again' })
  async unset(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<void> {
    await this.set.unset(id, actor);
  }

  @Post('tenders/:id/send')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Asks everyone who is chosen; rules and keys are settled' })
  @ApiOkResponse({ type: SentTenderDto })
  async sendTender(
    @IdParam() id: string,
    @Body() { understood }: SendTenderDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<SentTenderDto> {
    const refs = await this.members.refs(await this.send.execute(id, understood, actor));
    return { tender: await this.show.execute(id, actor), leftOut: [...refs.values()] };
  }

  @Get('tenders/:id/signs')
  @ApiOperation({ summary: 'Signs of collusion with their evidence, for the buyer' })
  @ApiOkResponse({ type: CollusionSignsDto })
  collusion(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<CollusionSignsDto> {
    return this.signs.execute(id, actor);
  }
}

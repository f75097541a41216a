import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { postAppointments } from '../access/held-posts';
import { NominationListDto, PostListDto } from '../queries/answers/post.dto';
import { ListNominations } from '../queries/list-nominations.query';
import { ListPosts } from '../queries/list-posts.query';
import { NominateLiaison } from '../use-cases/nominate-liaison';
import { SettleNomination } from '../use-cases/settle-nomination';
import { AcceptNominationDto, EndPostDto, NominateLiaisonDto } from './post.requests';

@ApiTags('posts')
@Controller('api/v1')
export class NominationsController {
  constructor(
    private readonly posts: ListPosts,
    private readonly nominations: ListNominations,
    private readonly nominate: NominateLiaison,
    private readonly settle: SettleNomination,
  ) {}

  @Get('my-unit/posts')
  @Allow(activeMember)
  @ApiOperation({ summary: 'The posts of my unit with their history' })
  @ApiOkResponse({ type: PostListDto })
  async ofMyUnit(@CurrentActor() { member }: MemberActor): Promise<PostListDto> {
    return { items: await this.posts.ofUnit(member.id) };
  }

  @Get('my-unit/nominations')
  @Allow(activeMember)
  @ApiOperation({ summary: 'Nominations of liaisons of my unit' })
  @ApiOkResponse({ type: NominationListDto })
  async mine(@CurrentActor() { member }: MemberActor): Promise<NominationListDto> {
    return { items: await this.nominations.execute(member.id) };
  }

  @Post('my-unit/nominations')
  @Allow(activeMember)
  @Idempotent()
  @ApiOperation({
    summary: 'Nominate a liaison: by the unit’s standing director or director (R6.3)',
  })
  @ApiCreatedResponse({ type: NominationListDto })
  async propose(
    @CurrentActor() actor: MemberActor,
    @Body() { personId, replacesId, reason }: NominateLiaisonDto,
  ): Promise<NominationListDto> {
    await this.nominate.execute({ personId, replacesId: replacesId ?? null, reason }, actor);
    return { items: await this.nominations.execute(actor.member.id) };
  }

  @Get('nominations')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Nominations of all units, what is open first' })
  @ApiOkResponse({ type: NominationListDto })
  async all(): Promise<NominationListDto> {
    return { items: await this.nominations.execute(null) };
  }

  @Post('nominations/:id/accept')
  @HttpCode(204)
  @Allow(postAppointments)
  @Idempotent()
  @ApiOperation({ summary: 'Put a nomination into force' })
  async accept(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { secondReason }: AcceptNominationDto,
  ): Promise<void> {
    await this.settle.accept(id, secondReason || null, actor);
  }

  @Post('nominations/:id/refuse')
  @HttpCode(204)
  @Allow(postAppointments)
  @Idempotent()
  @ApiOperation({ summary: 'Refuse a nomination with the reason' })
  async refuse(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: EndPostDto,
  ): Promise<void> {
    await this.settle.refuse(id, reason, actor);
  }
}

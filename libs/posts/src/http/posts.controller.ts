import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { normaliseEmail, People, secretariat } from '@wanchang/identity';
import { activeMember } from '@wanchang/membership';
import {
  Allow,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  signedIn,
  type Actor,
} from '@wanchang/platform';
import { postAppointments } from '../access/held-posts';
import { postsErrors } from '../domain/posts.errors';
import { PostListDto, PostPageDto } from '../queries/answers/post.dto';
import { ListPosts } from '../queries/list-posts.query';
import { ReadLetter } from '../queries/read-letter.query';
import { PostActions } from './post-actions';
import {
  AppointPostDto,
  EndPostDto,
  PostsQueryDto,
  RenewPostDto,
  SucceedPostDto,
} from './post.requests';

@ApiTags('posts')
@Controller('api/v1/posts')
@Allow(postAppointments)
export class PostsController {
  constructor(
    private readonly list: ListPosts,
    private readonly people: People,
    private readonly act: PostActions,
    private readonly readLetter: ReadLetter,
  ) {}

  @Get()
  @Allow(activeMember, secretariat)
  @ApiOperation({ summary: 'The directory of posts that are not over' })
  @ApiOkResponse({ type: PostPageDto })
  directory(@Query() query: PostsQueryDto): Promise<PostPageDto> {
    return this.list.execute(query);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Appoint somebody by a decision' })
  @ApiCreatedResponse({ type: PostListDto, description: 'the posts of that person' })
  async appoint(
    @CurrentActor() actor: Actor,
    @Body() { account, memberId, startsOn, termEndsOn, secondReason, ...order }: AppointPostDto,
  ): Promise<PostListDto> {
    const personId = await this.personOf(account);
    const appointment = {
      ...{ ...order, personId, memberId: memberId ?? null, startsOn: startsOn ?? null },
      ...{ termEndsOn: termEndsOn ?? null, secondReason: secondReason || null },
    };
    await this.act.appoint.execute(appointment, actor);
    return { items: await this.list.ofPerson(personId) };
  }

  @Post(':id/succeed')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Hand a post over; the predecessor’s rights end at this moment' })
  @ApiOkResponse({ type: PostListDto, description: 'the posts of the successor' })
  async succeed(
    @CurrentActor() actor: Actor,
    @IdParam() postId: string,
    @Body() { account, ...order }: SucceedPostDto,
  ): Promise<PostListDto> {
    const successorId = await this.personOf(account);
    await this.act.succeed.execute({ postId, successorId, ...order }, actor);
    return { items: await this.list.ofPerson(successorId) };
  }

  @Post(':id/end')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'End a post before its term, with notice' })
  async end(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: EndPostDto,
  ): Promise<void> {
    await this.act.end.execute(id, reason, actor);
  }

  @Post(':id/renew')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'A further term of the same holder, which begins as this one ends' })
  async renew(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { termEndsOn, ...order }: RenewPostDto,
  ): Promise<void> {
    await this.act.renew.execute(id, { ...order, termEndsOn: termEndsOn ?? null }, actor);
  }

  @Get(':id/letter.pdf')
  @Allow(signedIn)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the letter of appointment: its holder and the secretariat' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async letter(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.readLetter.execute(id, actor);
    return download(file, bytes);
  }

  private async personOf(account: string): Promise<string> {
    const person = await this.people.byEmail(normaliseEmail(account));
    if (!person) throw postsErrors('person-not-found', { args: { account } });
    return person.id;
  }
}

import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingMember } from '@wanchang/membership';
import { Allow, CurrentActor, signedIn, type Actor } from '@wanchang/platform';
import { postRightsOf } from '../access/held-posts';
import {
  MEMBER_DUTIES,
  MEMBER_RIGHTS,
  POST_KINDS,
  RIGHTS_OF_POST,
  TERM_YEARS,
} from '../domain/post-rights';
import { MyRightsDto, RightsTableDto } from '../queries/answers/post.dto';
import { ListPosts } from '../queries/list-posts.query';

@ApiTags('posts')
@Controller('api/v1')
@Allow(signedIn)
export class MyRightsController {
  constructor(private readonly posts: ListPosts) {}

  @Get('my-rights')
  @ApiOperation({ summary: 'What I may do: my posts, and what they and my unit allow now' })
  @ApiOkResponse({ type: MyRightsDto })
  async mine(@CurrentActor() actor: Actor): Promise<MyRightsDto> {
    const hasAccess = actingMember.of(actor)?.hasAccess ?? false;
    return {
      posts: await this.posts.ofPerson(actor.personId),
      rights: postRightsOf(actor),
      memberRights: hasAccess ? [...MEMBER_RIGHTS] : [],
      memberDuties: actingMember.of(actor) ? [...MEMBER_DUTIES] : [],
    };
  }

  @Get('post-rights')
  @ApiOperation({ summary: 'The charter’s table of posts and rights (R6.1)' })
  @ApiOkResponse({ type: RightsTableDto })
  table(): RightsTableDto {
    return {
      posts: POST_KINDS.map((kind) => ({
        ...{ kind, rights: [...RIGHTS_OF_POST[kind]], termYears: TERM_YEARS[kind] },
      })),
    };
  }
}

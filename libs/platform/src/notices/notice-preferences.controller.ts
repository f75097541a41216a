import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { localised } from '@wanchang/kernel';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { Flag } from '../http/fields';
import { Allow } from '../http/policy';
import { audiencesOf } from '../live/audience';
import { platformErrors } from '../platform.errors';
import { NoticePreferences } from './notice-preferences';
import { noticeTopics, type NoticeTopic } from './notice-topic';

class NoticePreferenceDto {
  @ApiProperty() topic!: string;
  @ApiProperty({ description: 'in the language of the user' }) title!: string;
  @ApiProperty({ description: 'goes by every channel and cannot be switched off' }) duty!: boolean;
  @ApiProperty({ description: 'in the list under the bell' }) bell!: boolean;
  @ApiProperty() mail!: boolean;
}
class NoticePreferenceListDto {
  @ApiProperty({ type: [NoticePreferenceDto] }) items!: NoticePreferenceDto[];
}
class ChooseChannelsDto {
  @Flag({ description: 'in the list under the bell' }) bell!: boolean;
  @Flag() mail!: boolean;
}

@ApiTags('live')
@Controller('api/v1/me/notice-preferences')
@Allow('person')
export class NoticePreferencesController {
  constructor(private readonly preferences: NoticePreferences) {}

  @Get()
  @ApiOperation({ summary: 'How I hear of what, by topic' })
  @ApiOkResponse({ type: NoticePreferenceListDto })
  async list(@CurrentActor() actor: Actor): Promise<NoticePreferenceListDto> {
    const chosen = await this.preferences.of(actor.personId);
    const items = topicsOf(actor).map(({ name: topic, title, duty, channels }) => ({
      ...{ topic, title: localised(title, actor.locale), duty },
      ...(duty ? channels : (chosen.get(topic) ?? channels)),
    }));
    return { items };
  }

  @Put(':topic')
  @HttpCode(204)
  @ApiOperation({ summary: 'Choose how I hear of a topic; a duty cannot be switched off' })
  @ApiNoContentResponse()
  async choose(
    @CurrentActor() actor: Actor,
    @Param('topic') name: string,
    @Body() { bell, mail }: ChooseChannelsDto,
  ): Promise<void> {
    const topic = topicsOf(actor).find((each) => each.name === name);
    if (!topic) throw platformErrors('not-found');
    if (topic.duty && !(bell && mail)) throw platformErrors('notice-is-duty');
    await this.preferences.choose(actor.personId, topic, { bell, mail });
  }
}

/** Those whose notices the person may get, in the order of their names. */
function topicsOf(actor: Actor): NoticeTopic[] {
  const kinds = new Set(audiencesOf(actor).map((key) => key.split(':')[0]));
  return noticeTopics.all().filter(({ audience }) => kinds.has(audience));
}

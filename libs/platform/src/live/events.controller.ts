import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ServerResponse } from 'node:http';
import type { RequestWithActor } from '../http/access.guard';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { Allow } from '../http/policy';
import { parsePosition } from './live-position';
import { LiveStreams, type StreamSink } from './live-streams';

/** A reader this far behind (bytes) is cut; it comes back and resumes by Last-Event-ID. */
const MAX_BACKLOG = 1_000_000;

@ApiTags('live')
@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  @Allow('active-member', 'secretariat')
  @ApiOperation({ summary: 'Live updates as server-sent events; resumes by Last-Event-ID' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async open(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: RequestWithActor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const close = await this.streams.open(actor, sinkOf(reply.raw), parsePosition(lastEventId));
    request.raw.once('close', close);
    if (request.raw.destroyed) close();
  }
}

function sinkOf(response: ServerResponse): StreamSink {
  return {
    write(text) {
      if (response.writableLength > MAX_BACKLOG) response.destroy();
      else if (!response.writableEnded) response.write(text);
    },
    end: () => response.end(),
  };
}

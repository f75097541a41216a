import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ServerResponse } from 'node:http';
import type { RequestWithActor } from '../http/access.guard';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { parsePosition } from './live-position';
import { LiveStreams, type StreamSink } from './live-streams';

/** How much (bytes) may wait for a reader in this process; the rest waits in the database. */
const MAX_WAITING = 64 * 1024;

@ApiTags('live')
@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  @ApiOperation({ summary: 'Live updates as server-sent events; resumes by Last-Event-ID' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async open(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: RequestWithActor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.streams.assertRoom(actor);
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const close = await this.streams.open(actor, sinkOf(reply.raw), parsePosition(lastEventId));
    reply.raw.on('drain', () => this.streams.goOn());
    request.raw.once('close', close);
    if (request.raw.destroyed) close();
  }
}

function sinkOf(response: ServerResponse): StreamSink {
  return {
    write(text) {
      if (!response.writableEnded) response.write(text);
    },
    isFull: () => response.writableLength > MAX_WAITING,
    end() {
      if (this.isFull()) response.destroy();
      else response.end();
    },
  };
}

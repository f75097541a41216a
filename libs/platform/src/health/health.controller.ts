import { Controller, Get, Res } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, visitor } from '../http/policy';
import { HealthCheck } from './health-check';

const TIMEOUT_MS = 2000;

class HealthDto {
  @ApiProperty({ enum: ['ok', 'failing'] }) status!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) checks!: Record<
    string,
    string
  >;
}

@ApiTags('health')
@Controller('api/health')
@Allow(visitor)
export class HealthController {
  constructor(private readonly discovery: DiscoveryService) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Everything the process needs answers' })
  @ApiOkResponse({ type: HealthDto })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const outcomes = await Promise.all(this.checks().map(outcomeOf));
    const status = outcomes.every(([, outcome]) => outcome === 'ok') ? 'ok' : 'failing';
    if (status === 'failing') void reply.status(503);
    return { status, checks: Object.fromEntries(outcomes) };
  }

  private checks(): HealthCheck[] {
    const providers = this.discovery.getProviders().map(({ instance }): unknown => instance);
    return providers.filter((provider) => provider instanceof HealthCheck);
  }
}

async function outcomeOf(service: HealthCheck): Promise<[string, string]> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('no answer')), TIMEOUT_MS).unref(),
  );
  try {
    await Promise.race([service.check(), late]);
    return [service.name, 'ok'];
  } catch {
    return [service.name, 'failing'];
  }
}

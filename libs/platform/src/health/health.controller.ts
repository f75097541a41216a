import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database';
import { Allow } from '../http/policy';
import { HEALTH_CHECKS, type HealthCheck } from './health-check';

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
@Allow('visitor')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(HEALTH_CHECKS) private readonly more: readonly HealthCheck[],
  ) {}

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
    const database: HealthCheck = {
      name: 'database',
      check: () => this.database.query('SELECT 1'),
    };
    const outcomes = await Promise.all([database, ...this.more].map(outcomeOf));
    const status = outcomes.every(([, outcome]) => outcome === 'ok') ? 'ok' : 'failing';
    if (status === 'failing') void reply.status(503);
    return { status, checks: Object.fromEntries(outcomes) };
  }
}

async function outcomeOf({ name, check }: HealthCheck): Promise<[string, string]> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('no answer')), TIMEOUT_MS).unref(),
  );
  try {
    await Promise.race([check(), late]);
    return [name, 'ok'];
  } catch {
    return [name, 'failing'];
  }
}

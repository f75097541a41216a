import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { localised } from '@wanchang/kernel';
import { facts } from '../facts/fact';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { decodeCursor, toPage } from '../http/page';
import { platformErrors } from '../platform.errors';
import { RateLimit } from '../rate-limits/limits';
import { AuditChain } from './audit-chain.query';
import { auditSheet } from './audit-sheet';
import {
  AuditActionsDto,
  AuditActorsDto,
  AuditChainDto,
  AuditFilterDto,
  AuditPageDto,
  AuditQueryDto,
} from './audit.dto';
import { ReadAudit } from './read-audit.query';

const MAX_EXPORTED = 20_000;

/** Reading the audit is no fact itself. */
@ApiTags('operations')
@Controller('api/v1/audit')
export class AuditController {
  constructor(
    private readonly read: ReadAudit,
    private readonly chainState: AuditChain,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who did what, newest first' })
  @ApiOkResponse({ type: AuditPageDto })
  async list(
    @CurrentActor() { locale }: Actor,
    @Query() { cursor, limit, ...filter }: AuditQueryDto,
  ): Promise<AuditPageDto> {
    const [before = null] = (decodeCursor(cursor, [isEntryId]) ?? []) as string[];
    const entries = await this.read.execute(filter, { before, limit: limit + 1, locale });
    return toPage(
      entries,
      limit,
      ({ id }) => [id],
      (entry) => entry,
    );
  }

  @Get('actions')
  @ApiOperation({ summary: 'Everything that the audit tells apart' })
  @ApiOkResponse({ type: AuditActionsDto })
  actions(@CurrentActor() { locale }: Actor): AuditActionsDto {
    const audited = facts.all().filter((fact) => fact.audited);
    return {
      items: audited.map(({ name, title }) => ({ action: name, title: localised(title, locale) })),
    };
  }

  @Get('actors')
  @ApiOperation({ summary: 'Everybody who stands in the audit, by name; at most 5,000 of each' })
  @ApiOkResponse({ type: AuditActorsDto })
  actors(@CurrentActor() { locale }: Actor): Promise<AuditActorsDto> {
    return this.read.actors(locale);
  }

  @Get('chain')
  @ApiOperation({ summary: 'How far the audit is sealed, and what its last check found' })
  @ApiOkResponse({ type: AuditChainDto })
  chain(): Promise<AuditChainDto> {
    return this.chainState.execute();
  }

  /** @throws DomainError platform.audit-export-too-large */
  @Get('export.csv')
  @RateLimit('upload')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="audit.csv"')
  @ApiOperation({ summary: `The same as a sheet of at most ${MAX_EXPORTED} entries` })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentActor() { locale }: Actor,
    @Query() filter: AuditFilterDto,
  ): Promise<string> {
    const limit = MAX_EXPORTED + 1;
    const entries = await this.read.execute(filter, { before: null, limit, locale });
    if (entries.length === limit)
      throw platformErrors('audit-export-too-large', { args: { limit: MAX_EXPORTED } });
    return auditSheet(entries, locale);
  }
}

function isEntryId(part: unknown): boolean {
  return typeof part === 'string' && /^\d{1,18}$/.test(part);
}

import { Inject, Injectable, Optional } from '@nestjs/common';
import { isId, localised, type Locale, type LocalisedText } from '@wanchang/kernel';
import { Database } from '../database/database';
import type { RowOf } from '../database/statement';
import { Directory } from '../directory';
import { facts } from '../facts/fact';
import { detailsOf } from './audit-details';
import type { AuditActorsDto, AuditEntryDto, AuditFilterDto } from './audit.dto';
import { AUDIT_ACTORS, LIST_AUDIT, type AuditActorKind } from './audit.statements';

type Row = RowOf<typeof LIST_AUDIT>;
type Names = ReadonlyMap<string, LocalisedText>;

/** Of each sort. */
const MAX_ACTORS = 5000;

/** The trail of who did what, newest first, with the names that ids have today. */
@Injectable()
export class ReadAudit {
  constructor(
    private readonly database: Database,
    @Optional() @Inject(Directory) private readonly directory: Directory | null,
  ) {}

  /** @param before id of the entry that those asked for are older than */
  async execute(
    { personId, unitId, action, subjectId, from, to }: AuditFilterDto,
    { before, limit, locale }: { before: string | null; limit: number; locale: Locale },
  ): Promise<AuditEntryDto[]> {
    const rows = await this.database.query(LIST_AUDIT, [
      ...[personId ?? null, unitId ?? null, action ?? null, subjectId ?? null],
      ...[from ?? null, to ?? null],
      ...[before, limit],
    ]);
    const names = await this.namesOf(rows.flatMap(idsIn));
    return rows.map((row) => toDto(row, names, locale));
  }

  /** Everybody who stands in the audit, by name. */
  async actors(locale: Locale): Promise<AuditActorsDto> {
    const ids = await this.database.query(AUDIT_ACTORS, [MAX_ACTORS]);
    const names = await this.namesOf(ids.map(({ id }) => id));
    const byName = new Intl.Collator(locale);
    const named = (kind: AuditActorKind) =>
      ids
        .filter((actor) => actor.kind === kind)
        .map(({ id }) => ({ id, name: nameIn(names, id, locale) }))
        .sort((left, right) => byName.compare(left.name, right.name));
    return { people: named('person'), units: named('unit') };
  }

  private async namesOf(ids: readonly (string | null)[]): Promise<Names> {
    return (await this.directory?.names([...new Set(ids.filter(isId))])) ?? new Map();
  }
}

/** Every id that a row shows. */
function idsIn({ personId, tenantId, subjectId, facts: kept }: Row): (string | null)[] {
  return [personId, tenantId, subjectId, ...detailsOf(kept).map(({ value }) => value)];
}

function nameIn(names: Names, id: string, locale: Locale): string {
  const name = names.get(id);
  return name ? localised(name, locale) : id;
}

function toDto(row: Row, names: Names, locale: Locale): AuditEntryDto {
  const { id, at, action, personId, tenantId, subjectId, facts: kept, sealNo } = row;
  const fact = facts.named(action);
  const nameOf = (of: string) => nameIn(names, of, locale);
  const named = (of: string) => ({ id: of, name: nameOf(of) });
  return {
    ...{ id, at, action, sealNo },
    title: fact ? localised(fact.title, locale) : action,
    person: personId === null ? null : named(personId),
    unit: tenantId === null ? null : named(tenantId),
    subject: named(subjectId),
    link: fact?.page?.(subjectId) ?? null,
    details: detailsOf(kept).map(({ name, value }) => ({ name, value: nameOf(value) })),
  };
}

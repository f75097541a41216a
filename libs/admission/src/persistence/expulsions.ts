import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import {
  EXPULSION_NAMES,
  expulsionStates,
  type ExpulsionAction,
  type ExpulsionPurpose,
  type ExpulsionState,
} from '../domain/expulsion';
import { ExpulsionCaseEntity } from './expulsion-case.entity';
import { ExpulsionFileEntity } from './expulsion-file.entity';
import { ExpulsionStepEntity } from './expulsion-step.entity';

/** Locks case $1, of unit $2 where that is given; whether its periods are over is told by the database's day in China. */
const LOCK_EXPULSION = defineStatement(
  'admission.lock-expulsion',
  { answerOver: column.boolean, appealOver: column.boolean },
  `SELECT coalesce(answer_due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date, false) AS "answerOver",
          coalesce(appeal_due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date, false) AS "appealOver"
     FROM expulsion_cases WHERE id = $1 AND ($2::uuid IS NULL OR member_id = $2) FOR UPDATE`,
);

const FILES_OF_EXPULSION = defineStatement(
  'admission.files-of-expulsion',
  { fileId: column.uuid, purpose: column.text<ExpulsionPurpose>() },
  `SELECT file_id AS "fileId", purpose FROM expulsion_files WHERE case_id = $1 ORDER BY added_at, file_id`,
);

const OPEN = { expulsion_cases_open_key: () => admissionErrors('expulsion-open') };

export interface LockedExpulsion extends ExpulsionCaseEntity {
  readonly answerOver: boolean;
  readonly appealOver: boolean;
}

type Value<Type> = Type | (() => string);
/** What changes with the state of a case; a function is an expression of the database. */
export type ExpulsionChange = {
  [Key in keyof ExpulsionCaseEntity]?: Value<ExpulsionCaseEntity[Key]>;
};

export interface ExpulsionStep {
  readonly action: ExpulsionAction;
  readonly reason: string | null;
  readonly byPersonId: string;
  readonly change?: ExpulsionChange;
}

/** The rows of expulsion cases, with their files and their history. */
@Injectable()
export class Expulsions {
  constructor(private readonly database: Database) {}

  /** @throws DomainError admission.expulsion-open */
  async open(memberId: string, reasons: string, openedBy: string): Promise<string> {
    const id = newId();
    await mappingConstraints(OPEN, () => this.rows().insert({ id, memberId, reasons, openedBy }));
    return id;
  }

  /** @param memberId its unit, where only that may see it @throws DomainError admission.expulsion-not-found */
  async get(id: string, memberId?: string): Promise<ExpulsionCaseEntity> {
    const found = await this.rows().findOneBy({ id, ...(memberId && { memberId }) });
    if (!found || (memberId && found.noticedAt === null))
      throw admissionErrors('expulsion-not-found');
    return found;
  }

  /** Locks it for this transaction. @throws DomainError admission.expulsion-not-found, .stale-version */
  async lock(id: string, version: number | null, memberId?: string): Promise<LockedExpulsion> {
    const periods = await this.database.one(LOCK_EXPULSION, [id, memberId ?? null]);
    if (!periods) throw admissionErrors('expulsion-not-found');
    const found = await this.get(id, memberId);
    if (version !== null && found.version !== version) throw admissionErrors('case-changed');
    return { ...found, ...periods };
  }

  /** @throws DomainError admission.case-illegal, .case-changed, .expulsion-open */
  async move(
    { id, state: from, version }: ExpulsionCaseEntity,
    { action, reason, byPersonId, change }: ExpulsionStep,
  ): Promise<ExpulsionState> {
    const to = expulsionStates.next(from, action);
    if (!to) throw illegalCase(from);
    const next = { ...change, state: to, version: version + 1 };
    const { affected } = await mappingConstraints(OPEN, () =>
      this.rows().update({ id, version, state: from }, next),
    );
    if (!affected) throw admissionErrors('case-changed');
    await this.database.repository(ExpulsionStepEntity).insert({
      ...{ id: newId(), caseId: id, action, fromState: from, toState: to, reason, byPersonId },
    });
    return to;
  }

  files(caseId: string): Promise<{ fileId: string; purpose: ExpulsionPurpose }[]> {
    return this.database.query(FILES_OF_EXPULSION, [caseId]);
  }

  async addFile(
    file: Pick<ExpulsionFileEntity, 'fileId' | 'caseId' | 'purpose' | 'addedBy'>,
  ): Promise<void> {
    await this.database.repository(ExpulsionFileEntity).insert(file);
  }

  private rows() {
    return this.database.repository(ExpulsionCaseEntity);
  }
}

/** The refusal of what the state of a case does not allow. */
export function illegalCase(state: ExpulsionState) {
  const { zh, en } = EXPULSION_NAMES[state];
  return admissionErrors('case-illegal', { args: { stateZh: zh, stateEn: en } });
}

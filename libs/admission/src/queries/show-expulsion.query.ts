import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import { column, Database, defineStatement, Files, nullable, type Actor } from '@wanchang/platform';
import { isOfUnit, mayExpel } from '../access/admission.policies';
import type { ExpulsionAction, ExpulsionState } from '../domain/expulsion';
import type { ExpulsionCaseEntity } from '../persistence/expulsion-case.entity';
import { Expulsions } from '../persistence/expulsions';
import type { ExpulsionCaseDto, ExpulsionFileDto } from './answers/expulsion.dto';

const STEPS = defineStatement(
  'admission.steps-of-expulsion',
  {
    action: column.text<ExpulsionAction>(),
    to: column.text<ExpulsionState>(),
    reason: nullable(column.text()),
    byName: nullable(column.text()),
    at: column.instant,
  },
  `SELECT action, to_state AS "to", reason, p.name AS "byName", s.at
     FROM expulsion_steps s LEFT JOIN person_names p ON p.id = s.by_person_id
    WHERE s.case_id = $1 ORDER BY s.at, s.id`,
);

/** What stands in other tables about case $1. */
const ABOUT = defineStatement(
  'admission.about-expulsion',
  {
    answerOver: column.boolean,
    decidedByName: nullable(column.text()),
    circularNumber: nullable(column.text()),
    reversalNumber: nullable(column.text()),
  },
  `SELECT coalesce(c.answer_due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date, false) AS "answerOver",
          p.name AS "decidedByName", t.number AS "circularNumber", r.number AS "reversalNumber"
     FROM expulsion_cases c
     LEFT JOIN person_names p ON p.id = c.decided_by
     LEFT JOIN document_numbers t ON t.id = c.circular_id
     LEFT JOIN document_numbers r ON r.id = c.reversal_id
    WHERE c.id = $1`,
);

/** A case with its files and its history. */
@Injectable()
export class ShowExpulsion {
  constructor(
    private readonly database: Database,
    private readonly expulsions: Expulsions,
    private readonly files: Files,
    private readonly members: MemberDirectory,
  ) {}

  /** @param memberId its unit, when that asks @throws DomainError admission.expulsion-not-found */
  async execute(id: string, actor: Actor, memberId?: string): Promise<ExpulsionCaseDto> {
    const found = await this.expulsions.get(id, memberId);
    const [steps, about, files, member] = await Promise.all([
      this.database.query(STEPS, [id]),
      this.database.one(ABOUT, [id]),
      this.filesOf(id),
      this.members.ref(found.memberId),
    ]);
    return {
      ...{ ...shown(found), ...about!, member, files },
      steps: memberId ? steps.map((step) => ({ ...step, byName: null })) : steps,
      mayDecide: mayExpel(actor) && !isOfUnit(actor, found.memberId),
    };
  }

  private async filesOf(id: string): Promise<ExpulsionFileDto[]> {
    const attached = await this.expulsions.files(id);
    const files = await this.files.find(attached.map(({ fileId }) => fileId));
    return files.map(({ id: fileId, name, size }) => ({
      ...{ id: fileId, name, size },
      purpose: attached.find((file) => file.fileId === fileId)!.purpose,
    }));
  }
}

function shown(found: ExpulsionCaseEntity) {
  const { id, state, reasons, openedAt, noticedAt, answerDueOn, answer, version } = found;
  const { decisionReason, decidedAt, appealDueOn, appeal, appealReason } = found;
  return {
    ...{ id, state, reasons, openedAt, noticedAt, answerDueOn, answer, version },
    ...{ decisionReason, decidedAt, appealDueOn, appeal, appealReason },
  };
}

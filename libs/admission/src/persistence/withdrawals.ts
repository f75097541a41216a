import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import { WITHDRAWAL_NAMES, withdrawalStates, type WithdrawalAction } from '../domain/withdrawal';
import { WithdrawalEntity } from './withdrawal.entity';

/** Locks withdrawal $1; whether its day has come is told by the database. */
const LOCK_WITHDRAWAL = defineStatement(
  'admission.lock-withdrawal',
  { due: column.boolean },
  `SELECT coalesce(effective_on <= (now() AT TIME ZONE 'Asia/Shanghai')::date, false) AS due
     FROM withdrawals WHERE id = $1 FOR UPDATE`,
);

const OPEN = { withdrawals_open_key: () => admissionErrors('withdrawal-open') };

type Changes = Partial<Pick<WithdrawalEntity, 'effectiveOn' | 'confirmedBy'>> & {
  readonly confirmedAt?: () => string;
  readonly endedAt?: () => string;
};

/** The rows of withdrawals. */
@Injectable()
export class Withdrawals {
  constructor(private readonly database: Database) {}

  /** Returns its id. @throws DomainError admission.withdrawal-open */
  async request(
    request: Pick<WithdrawalEntity, 'memberId' | 'reason' | 'wishedOn' | 'requestedBy'>,
  ): Promise<string> {
    const id = newId();
    await mappingConstraints(OPEN, () => this.rows().insert({ id, ...request }));
    return id;
  }

  /** @throws DomainError admission.withdrawal-not-found */
  async get(id: string): Promise<WithdrawalEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw admissionErrors('withdrawal-not-found');
    return found;
  }

  /** Locks it for this transaction. @throws DomainError admission.withdrawal-not-found */
  async lock(id: string): Promise<WithdrawalEntity & { readonly due: boolean }> {
    const locked = await this.database.one(LOCK_WITHDRAWAL, [id]);
    if (!locked) throw admissionErrors('withdrawal-not-found');
    return { ...(await this.get(id)), ...locked };
  }

  /** Of one unit, the newest first. */
  of(memberId: string): Promise<WithdrawalEntity[]> {
    return this.rows().find({ where: { memberId }, order: { id: 'DESC' }, take: 50 });
  }

  /** @throws DomainError admission.withdrawal-illegal, .case-changed */
  async move(
    { id, state: from, version }: WithdrawalEntity,
    action: WithdrawalAction,
    changes: Changes = {},
  ): Promise<void> {
    const to = withdrawalStates.next(from, action);
    const { zh: stateZh, en: stateEn } = WITHDRAWAL_NAMES[from];
    if (!to) throw admissionErrors('withdrawal-illegal', { args: { stateZh, stateEn } });
    const { affected } = await this.rows().update(
      { id, version, state: from },
      { ...changes, state: to, version: version + 1 },
    );
    if (!affected) throw admissionErrors('case-changed');
  }

  private rows() {
    return this.database.repository(WithdrawalEntity);
  }
}

import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  mappingConstraints,
  type Actor,
} from '@wanchang/platform';
import type { DeliveryKind, DeliveryState } from '../domain/contract';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { ContractLineEntity } from './contract-line.entity';
import { DeliveryEntity } from './delivery.entity';
import { DeliveryLineEntity } from './delivery-line.entity';

const NEXT_NO = defineStatement(
  'fulfilment.next-delivery-no',
  { no: column.integer },
  `SELECT (coalesce(max(no), 0) + 1)::int AS no FROM deliveries WHERE contract_id = $1`,
);

/** Line $2 of contract $1 with $3 more on its way; $4: what exceeds the agreed quantity is agreed. */
const ANNOUNCE = defineStatement(
  'fulfilment.announce-line',
  { no: column.integer },
  `UPDATE contract_lines SET announced = announced + $3::numeric,
          over_allowed = CASE WHEN $4 THEN greatest(over_allowed, announced + $3::numeric + accepted - returned - quantity)
                         ELSE over_allowed END
    WHERE contract_id = $1 AND no = $2 RETURNING no::int AS no`,
);

const ANNOUNCE_RETURN = defineStatement(
  'fulfilment.announce-return-line',
  { no: column.integer },
  `UPDATE contract_lines SET returning_now = returning_now + $3::numeric
    WHERE contract_id = $1 AND no = $2 RETURNING no::int AS no`,
);

/** Of $3 delivered of line $2 of contract $1, $4 was accepted. */
const SETTLE_LINE = defineStatement(
  'fulfilment.settle-line',
  { no: column.integer },
  `UPDATE contract_lines SET announced = announced - $3::numeric, accepted = accepted + $4::numeric,
          refused = refused + ($3::numeric - $4::numeric)
    WHERE contract_id = $1 AND no = $2 RETURNING no::int AS no`,
);

const SETTLE_RETURN = defineStatement(
  'fulfilment.settle-return-line',
  { no: column.integer },
  `UPDATE contract_lines SET returning_now = returning_now - $3::numeric, returned = returned + $4::numeric
    WHERE contract_id = $1 AND no = $2 RETURNING no::int AS no`,
);

/** Nothing of $3 of line $2 of contract $1 is on its way any longer; an allowance for more than agreed goes with it. */
const TAKE_BACK = defineStatement(
  'fulfilment.take-back-line',
  { no: column.integer },
  `UPDATE contract_lines SET announced = announced - $3::numeric,
          over_allowed = least(over_allowed, greatest(announced - $3::numeric + accepted - returned - quantity, 0))
    WHERE contract_id = $1 AND no = $2 RETURNING no::int AS no`,
);

const TAKE_BACK_RETURN = defineStatement(
  'fulfilment.take-back-return-line',
  { no: column.integer },
  `UPDATE contract_lines SET returning_now = returning_now - $3::numeric
    WHERE contract_id = $1 AND no = $2 RETURNING no::int AS no`,
);

const DECIDE = defineStatement(
  'fulfilment.decide-delivery',
  { no: column.integer },
  `UPDATE deliveries SET state = $3, result = $4, decided_at = clock_timestamp(), decided_by = $5, decided_by_name = $6
    WHERE contract_id = $1 AND no = $2 AND state = 'announced' RETURNING no::int AS no`,
);

const SET_ACCEPTED = defineStatement(
  'fulfilment.set-accepted',
  { no: column.integer },
  `UPDATE delivery_lines SET accepted = $4::numeric
    WHERE contract_id = $1 AND delivery_no = $2 AND line_no = $3 RETURNING line_no::int AS no`,
);

export interface NewDelivery {
  readonly kind: DeliveryKind;
  readonly shippedOn: string;
  readonly waybill: string | null;
  readonly note: string | null;
  readonly overReason: string | null;
  /** The one that was typed wrongly and is corrected by this one. */
  readonly replaces: number | null;
}

export interface LineQuantity {
  readonly no: number;
  readonly quantity: string;
}

export interface DecidedLine extends LineQuantity {
  readonly accepted: string;
}

/** Deliveries and returns. The counts of the lines are kept with them, and the database holds their limits. */
@Injectable()
export class Deliveries {
  constructor(private readonly database: Database) {}

  /** Returns its number; the contract is locked. @throws DomainError fulfilment.line-unknown, .over-delivery, .over-return */
  async insert(
    contractId: string,
    delivery: NewDelivery,
    lines: readonly LineQuantity[],
    { personId, personName }: Actor,
  ): Promise<number> {
    const { no } = (await this.database.one(NEXT_NO, [contractId]))!;
    const { overReason, ...rest } = delivery;
    const row = { contractId, no, ...rest, overReason, personId, personName };
    await this.database.repository(DeliveryEntity).insert(row);
    for (const { no: lineNo, quantity } of lines)
      await this.announce(contractId, delivery, lineNo, quantity);
    await this.database.repository(DeliveryLineEntity).insert(
      lines.map((line) => ({
        ...{ contractId, deliveryNo: no, lineNo: line.no, quantity: line.quantity },
      })),
    );
    return no;
  }

  private async announce(
    contractId: string,
    { kind, overReason }: NewDelivery,
    no: number,
    quantity: string,
  ): Promise<void> {
    const args = { no };
    const limits = {
      contract_lines_over_check: () => fulfilmentErrors('over-delivery', { args }),
      contract_lines_return_check: () => fulfilmentErrors('over-return', { args }),
    };
    const [statement, values] =
      kind === 'delivery'
        ? [ANNOUNCE, [contractId, no, quantity, overReason !== null]]
        : [ANNOUNCE_RETURN, [contractId, no, quantity]];
    const known = await mappingConstraints(limits, () => this.database.one(statement, values));
    if (!known) throw fulfilmentErrors('line-unknown', { args });
  }

  /** @throws DomainError fulfilment.delivery-not-found */
  async get(contractId: string, no: number): Promise<DeliveryEntity> {
    const found = await this.database.repository(DeliveryEntity).findOneBy({ contractId, no });
    if (!found) throw fulfilmentErrors('delivery-not-found');
    return found;
  }

  async linesOf(contractId: string, no: number): Promise<LineQuantity[]> {
    const rows = await this.database
      .repository(DeliveryLineEntity)
      .find({ where: { contractId, deliveryNo: no }, order: { lineNo: 'ASC' } });
    return rows.map(({ lineNo, quantity }) => ({ no: lineNo, quantity }));
  }

  /** In which unit each line of the contract is counted, and how much was agreed. */
  async unitsOf(contractId: string): Promise<Map<number, { unit: string; quantity: string }>> {
    const rows = await this.database.repository(ContractLineEntity).findBy({ contractId });
    return new Map(rows.map(({ no, unit, quantity }) => [no, { unit, quantity }]));
  }

  /** While nobody has decided it. @throws DomainError fulfilment.delivery-decided */
  async withdraw(
    { contractId, no, kind }: DeliveryEntity,
    reason: string | null,
    { personId, personName }: Actor,
  ): Promise<void> {
    const decided = [contractId, no, 'withdrawn', reason, personId, personName];
    if (!(await this.database.one(DECIDE, decided))) throw fulfilmentErrors('delivery-decided');
    const takeBack = kind === 'delivery' ? TAKE_BACK : TAKE_BACK_RETURN;
    for (const { no: lineNo, quantity } of await this.linesOf(contractId, no))
      await this.database.one(takeBack, [contractId, lineNo, quantity]);
  }

  /** @throws DomainError fulfilment.delivery-decided */
  async decide(
    { contractId, no, kind }: DeliveryEntity,
    lines: readonly DecidedLine[],
    state: DeliveryState,
    result: string | null,
    { personId, personName }: Actor,
  ): Promise<void> {
    const decided = [contractId, no, state, result, personId, personName];
    if (!(await this.database.one(DECIDE, decided))) throw fulfilmentErrors('delivery-decided');
    const settle = kind === 'delivery' ? SETTLE_LINE : SETTLE_RETURN;
    for (const { no: lineNo, quantity, accepted } of lines) {
      await this.database.one(SET_ACCEPTED, [contractId, no, lineNo, accepted]);
      await this.database.one(settle, [contractId, lineNo, quantity, accepted]);
    }
  }
}

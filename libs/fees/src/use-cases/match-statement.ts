import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { proposePayer } from '../domain/payers/propose-payer';
import { BankLines } from '../persistence/bank-lines';
import { BankStatements } from '../persistence/bank-statements';
import { Payers } from '../persistence/payers';
import { payersProposed } from '../statements.facts';

/** Proposes whose due each open line of a statement pays, by what is known of payers now. It books nothing itself. */
@Injectable()
export class MatchStatement {
  constructor(
    private readonly statements: BankStatements,
    private readonly lines: BankLines,
    private readonly payers: Payers,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fees.statement-not-found */
  @Transactional()
  async execute(statementId: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    await this.statements.get(statementId);
    const { index, invoices } = await this.payers.index();
    const proposals = (await this.lines.open(statementId)).map(({ id, ...line }) => ({
      ...{ id, ...proposePayer(line, index, invoices) },
    }));
    await this.lines.propose(proposals);
    const certain = proposals.filter(({ certainty }) => certainty === 'certain').length;
    const figures = { statementId, certain, open: proposals.length };
    await this.facts.record(payersProposed, figures, actor);
  }
}

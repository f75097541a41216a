import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import {
  assertAllowed,
  Facts,
  Files,
  platformErrors,
  readWorkbook,
  Transactional,
  type Actor,
  type Upload,
} from '@wanchang/platform';
import Big from 'big.js';
import { feeWork } from '../access/fees.policies';
import { feesErrors } from '../domain/fees.errors';
import { lineKeys, ownIds } from '../domain/statement/line-keys';
import { readStatement, STATEMENT_LIMITS } from '../domain/statement/read-statement';
import type { BankStatement } from '../domain/statement/statement';
import { BankLines, type NewLine } from '../persistence/bank-lines';
import { BankStatements } from '../persistence/bank-statements';
import { statementImported } from '../statements.facts';
import { MatchStatement } from './match-statement';

export interface StatementUpload {
  readonly file: Upload;
  /** The own account, where the file does not say it. */
  readonly account: string | null;
  /** Take it although it does not join what was imported before. */
  readonly acceptGap: boolean;
}

/**
 * Takes in a bank's statement of account: read by a process of its own, proven complete by its balances, each line once
 * in whichever file it comes; then payers are proposed.
 */
@Injectable()
export class ImportStatement {
  constructor(
    private readonly statements: BankStatements,
    private readonly lines: BankLines,
    private readonly files: Files,
    private readonly match: MatchStatement,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns its id.
   * @throws DomainError those of readStatement and readWorkbook; fees.statement-known, .statement-not-continuous
   */
  async execute({ file, account, acceptGap }: StatementUpload, actor: Actor): Promise<string> {
    assertAllowed([feeWork], actor);
    const { megabytes, rows } = STATEMENT_LIMITS;
    if (file.bytes.length > megabytes * 1024 * 1024)
      throw platformErrors('file-too-large', { args: { limit: megabytes } });
    const { sheets } = await readWorkbook(file.bytes, { rows });
    return this.take(readStatement(sheets, account), file, acceptGap, actor);
  }

  @Transactional()
  private async take(
    statement: BankStatement,
    file: Upload,
    acceptGap: boolean,
    actor: Actor,
  ): Promise<string> {
    const { account, bank, openingBalance, closingBalance } = statement;
    await this.statements.lockAccount(account);
    const id = newId();
    const { fresh, firstIsNew, lastIsNew } = await this.newLines(id, statement);
    const knownLines = statement.lines.length - fresh.length;
    if (fresh.length === 0) throw feesErrors('statement-known', { args: { lines: knownLines } });
    const gap = await this.gapOf(statement, firstIsNew, lastIsNew);
    if (gap && !acceptGap) throw feesErrors('statement-not-continuous', { args: gap.args });
    const { id: fileId, name: fileName } = await this.files.keep(file, ['spreadsheet'], actor);
    const [fromOn, toOn] = [statement.lines[0]!.on, statement.lines.at(-1)!.on];
    await this.statements.insert({
      ...{ id, bank, account, fileId, fileName, fromOn, toOn, openingBalance, closingBalance },
      ...{ newLines: fresh.length, knownLines, gap: gap?.difference ?? null },
      importedBy: actor.personId,
    });
    await this.lines.insert(fresh);
    const figures = { bank, fromOn, toOn, newLines: fresh.length, knownLines };
    await this.facts.record(statementImported, { statementId: id, ...figures }, actor);
    await this.match.execute(id, actor);
    return id;
  }

  private async newLines(statementId: string, { account, lines }: BankStatement) {
    const [keys, ids] = [lineKeys(lines), ownIds(lines)];
    const keyed = lines.map((line, at) => ({ ...line, key: keys[at]!, bankId: ids[at]! }));
    const isKnown = await this.lines.known(account, keyed);
    const fresh = keyed
      .filter((line) => !isKnown(line))
      .map((line): NewLine => {
        const state = line.amount.startsWith('-') ? 'outgoing' : 'open';
        return { ...line, id: newId(), statementId, account, state };
      });
    const [firstIsNew, lastIsNew] = [keyed[0]!, keyed.at(-1)!].map((line) => !isKnown(line));
    return { fresh, firstIsNew: firstIsNew!, lastIsNew: lastIsNew! };
  }

  /** Where the file does not join what was imported before or after it. A line that both have joins them. */
  private async gapOf(
    { account, lines, openingBalance, closingBalance }: BankStatement,
    firstIsNew: boolean,
    lastIsNew: boolean,
  ) {
    const [from, to] = [lines[0]!.on, lines.at(-1)!.on];
    const { beforeOn, beforeBalance, afterOn, afterBalance } = await this.statements.neighbours(
      account,
      from,
      to,
    );
    const joints = [
      { checked: firstIsNew, day: beforeOn, expected: beforeBalance, found: openingBalance },
      { checked: lastIsNew, day: afterOn, expected: afterBalance, found: closingBalance },
    ];
    for (const { checked, day, expected, found } of joints) {
      if (!checked || day === null || expected === null || new Big(expected).eq(found)) continue;
      const difference = new Big(found).minus(expected).toFixed(2);
      return { args: { day, expected, found }, difference };
    }
    return null;
  }
}

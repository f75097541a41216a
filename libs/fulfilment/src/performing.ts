import { Injectable } from '@nestjs/common';
import type { Actor } from '@wanchang/platform';
import type { ContractParty } from './domain/contract';
import { Contracts } from './persistence/contracts';

/** The first goods or money that move: the contract is performed from then on. */
@Injectable()
export class Performing {
  constructor(private readonly contracts: Contracts) {}

  async begin(contract: ContractParty, actor: Actor, evidence: string): Promise<void> {
    if (contract.state !== 'signed') return;
    await this.contracts.move(contract, 'perform');
    const by = { side: contract.side, actor };
    await this.contracts.step(contract.id, 'performing', by, { evidence });
  }
}

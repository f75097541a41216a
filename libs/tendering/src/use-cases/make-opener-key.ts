import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { fingerprint, isRecipient, provesKey, type PublicKey } from '@wanchang/sealed-bids';
import { tenderingErrors } from '../domain/tendering.errors';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { openerKeyMade } from '../tendering.facts';

/** Registers the public half of a key that an opener made in a browser; the secret half never comes here. */
@Injectable()
export class MakeOpenerKey {
  constructor(
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly facts: Facts,
  ) {}

  /**
   * Whoever comes first opens for the side; the same person may make another key until the tender is sent.
   * @throws DomainError tendering.tender-not-found, .not-an-opener, .keys-are-settled, .key-wrong, .opener-taken, .one-side-each, .key-used
   */
  @Transactional()
  async execute(
    rfqId: string,
    { proof, ...key }: PublicKey & { readonly proof: string },
    actor: Actor,
  ): Promise<void> {
    const tender = await this.tenders.lock(rfqId, actor);
    const side = this.parties.side(tender);
    if (tender.state !== 'preparing') throw tenderingErrors('keys-are-settled');
    if (!isRecipient(key.recipient) || !provesKey(key, rfqId, proof))
      throw tenderingErrors('key-wrong');
    if (tender.keys.includes(side)) await this.parties.opener(tender, actor);
    const { personId, personName } = actor;
    const { recipient, verifier } = key;
    await this.tenders.keepKey({ rfqId, side, personId, personName, recipient, verifier });
    const made = { ...this.parties.of(tender), side, fingerprint: fingerprint(key) };
    await this.facts.record(openerKeyMade, made, actor);
  }
}

import { Injectable } from '@nestjs/common';
import { dealAgreed } from '@wanchang/negotiation';
import { OnEvent } from '@wanchang/platform';
import { OpenContract } from '../use-cases/open-contract';

/** Each agreement has its contract, whether or not somebody opens the page. */
@Injectable()
export class AgreedListener {
  constructor(private readonly open: OpenContract) {}

  @OnEvent(dealAgreed, 'fulfilment.open-contract-of-agreement')
  async afterAgreement({ dealRoomId }: { dealRoomId: string }): Promise<void> {
    await this.open.execute(dealRoomId, null, null);
  }
}

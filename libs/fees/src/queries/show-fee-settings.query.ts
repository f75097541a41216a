import { Injectable } from '@nestjs/common';
import type { MemberKind } from '@wanchang/membership';
import { FeeSettings } from '../persistence/fee-settings';
import type { FeeSettingsDto } from './answers/fees.dto';

/** Rates with their history, and the policy in force. */
@Injectable()
export class ShowFeeSettings {
  constructor(private readonly settings: FeeSettings) {}

  async execute(): Promise<FeeSettingsDto> {
    const { graceDays, remindBefore, remindAfter } = await this.settings.policy();
    const rates = (await this.settings.rates()).map(({ year, kind, amount, setAt }) => ({
      ...{ year, kind: kind as MemberKind, amount, setAt },
    }));
    return { rates, graceDays, remindBefore: [...remindBefore], remindAfter: [...remindAfter] };
  }
}

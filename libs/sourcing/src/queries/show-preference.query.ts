import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RfqPreferences } from '../persistence/rfq-preferences';
import type { RfqPreferenceDto } from './answers/preference.dto';

/** Whether requests reach my unit, how many a week, and how many did. */
@Injectable()
export class ShowRfqPreference {
  constructor(private readonly preferences: RfqPreferences) {}

  async execute({ member }: MemberActor): Promise<RfqPreferenceDto> {
    const { accepts, weekly } = await this.preferences.of(member.id);
    const lastWeek = await this.preferences.askedLastWeek(member.id);
    return { accepts, weekly, lastWeek };
  }
}

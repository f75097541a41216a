import { localised, type Locale } from '@wanchang/kernel';
import {
  LEGAL_PROFILES,
  PROFILES,
  PUBLIC_MONEY_NOTE,
  STEPS,
  type ProfileName,
} from '../domain/legal-profiles';
import type { LegalProfileDto, LegalProfilesDto } from './answers/tender.dto';

/** The rules of a profile in the reader's language. */
export function profileDto(key: ProfileName, locale: Locale): LegalProfileDto {
  const { name, shortest, steps, ...rules } = LEGAL_PROFILES[key];
  return {
    ...{ key, name: localised(name, locale), ...rules },
    ...{ shortestDays: shortest.days, workingDays: shortest.working },
    steps: STEPS.map((step) => ({
      step,
      text: localised(steps[step].text, locale),
      article: localised(steps[step].article, locale),
    })),
  };
}

export const profilesDto = (locale: Locale): LegalProfilesDto => ({
  items: PROFILES.map((key) => profileDto(key, locale)),
  publicMoneyNote: localised(PUBLIC_MONEY_NOTE, locale),
});

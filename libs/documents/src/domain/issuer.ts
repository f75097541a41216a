import type { LocalisedText } from '@wanchang/kernel';

/** In whose name documents are issued. */
export const ISSUER = {
  zh: '沿海与中西部县市区联席会议秘书处',
  en: 'Secretariat of the Joint Conference of Coastal and Central-Western Counties, Cities and Districts',
} as const satisfies LocalisedText;

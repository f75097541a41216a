import type { Schemas } from '../../api/schemas';

export type Notice = Schemas['NoticeDto'];
export type NoticePreference = Schemas['NoticePreferenceDto'];

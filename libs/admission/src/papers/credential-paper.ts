import {
  chineseDay,
  defineDocumentKind,
  defineSubjectToday,
  ISSUER,
  SIZE,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';
import { certificateToday } from './certificate-paper';

/** 证件: the credentials of a person who represents a unit. Its title names the unit, not the person. */
export const credentialPaper = defineDocumentKind({
  name: 'admission.credential',
  prefix: 'ZJ',
  title: { zh: '成员单位证件', en: 'Credentials' },
  openToSecretariat: true,
});

defineSubjectToday(credentialPaper, certificateToday);

export interface Credential {
  readonly holder: string;
  readonly position: string;
}

export function drawCredential(
  paper: Paper,
  { nameZh, holder, position, number, at }: ReservedNumber & Credential & { nameZh: string },
): void {
  const day = chineseDay(at);
  paper.skip(2);
  paper.text(ISSUER.zh, { font: 'title', size: SIZE.two, align: 'center' });
  paper.skip(1).text('证  件', { font: 'title', size: 36, align: 'center', pitch: 54 });
  paper.skip(2).text(`证件编号：${number}`, { align: 'right' });
  paper.skip(1).text(`持证人：${holder}`).text(`职务：${position}`).text(`单位：${nameZh}`);
  paper.skip(1).paragraph('持证人代表上述成员单位参加联席会议的活动。');
  paper.skip(3).text(ISSUER.zh, { align: 'right' }).text(day, { align: 'right' });
}

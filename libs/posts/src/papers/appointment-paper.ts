import {
  chineseDay,
  defineDocumentKind,
  ISSUER,
  SIZE,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';
import { POST_NAMES, type PostKind } from '../domain/post-rights';

/** 聘书: the letter of appointment. Its title names no person. */
export const appointmentPaper = defineDocumentKind({
  name: 'posts.appointment',
  prefix: 'PS',
  title: { zh: '职务聘书', en: 'Letter of appointment' },
  openToSecretariat: true,
});

export interface Appointment {
  readonly kind: PostKind;
  readonly personName: string;
  readonly unitName: string | null;
  readonly startsOn: string;
  readonly termEndsOn: string;
}

export function drawAppointment(
  paper: Paper,
  { kind, personName, unitName, startsOn, termEndsOn, number, at }: Appointment & ReservedNumber,
): void {
  const name = POST_NAMES[kind].zh;
  paper.skip(3).text('聘  书', { font: 'title', size: 36, align: 'center', pitch: 54 });
  paper.skip(1).text(`编号：${number}`, { align: 'right', size: SIZE.four });
  paper.skip(1).text(`${unitName ? `${unitName} ` : ''}${personName}同志：`);
  paper.paragraph(
    `兹聘请您担任沿海与中西部县市区联席会议${name}，任期自${chineseDay(startsOn)}至${chineseDay(termEndsOn)}。`,
  );
  paper.paragraph('特发此证。').skip(3);
  paper.text(ISSUER.zh, { align: 'right' }).text(chineseDay(at), { align: 'right' });
}

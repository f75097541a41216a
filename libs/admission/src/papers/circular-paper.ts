import {
  chineseDay,
  defineDocumentKind,
  drawOfficialDocument,
  ISSUER,
  SECRETARIAT_SEAL,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';

/** 通报: announces an expulsion (R12.2). */
export const circularPaper = defineDocumentKind({
  name: 'admission.circular',
  prefix: 'TB',
  title: { zh: '除名通报', en: 'Circular of an expulsion' },
  openToSecretariat: true,
});

/** 决定: reverses an expulsion, and takes the place of its circular. */
export const reversalPaper = defineDocumentKind({
  name: 'admission.reversal',
  prefix: 'JD',
  title: { zh: '撤销除名决定', en: 'Reversal of an expulsion' },
  openToSecretariat: true,
});

interface Announced {
  readonly nameZh: string;
  readonly reason: string;
}

export const circularTitle = ({ nameZh }: Pick<Announced, 'nameZh'>): string =>
  `关于给予${nameZh}除名处理的通报`;
export const reversalTitle = ({ nameZh }: Pick<Announced, 'nameZh'>): string =>
  `关于撤销对${nameZh}除名处理的决定`;

export function drawCircular(
  paper: Paper,
  { nameZh, reason, year, serial, at }: ReservedNumber & Announced,
): void {
  const day = chineseDay(at);
  drawOfficialDocument(paper, {
    head: ISSUER.zh,
    mark: `联席秘通〔${year}〕${serial}号`,
    title: circularTitle({ nameZh }),
    addressee: '各成员单位',
    body: [
      `根据《沿海与中西部县市区联席会议章程》第十二条，经告知并听取单位意见，决定给予${nameZh}除名处理。`,
      `一、理由：${reason}`,
      `二、自${day}起，该单位不再享有成员单位的权利，其人员即时停止使用各项服务。`,
      '三、该单位可以在规定期限内提出申诉。',
      '特此通报。',
    ].join('\n'),
    ...{ signature: ISSUER.zh, date: day, seal: SECRETARIAT_SEAL },
  });
}

export function drawReversal(
  paper: Paper,
  { nameZh, reason, year, serial, at, reverses }: ReservedNumber & Announced & { reverses: string },
): void {
  const day = chineseDay(at);
  drawOfficialDocument(paper, {
    head: ISSUER.zh,
    mark: `联席秘决〔${year}〕${serial}号`,
    title: reversalTitle({ nameZh }),
    addressee: '各成员单位',
    body: [
      `经审理${nameZh}的申诉，决定撤销对其给予的除名处理（通报 ${reverses}）。`,
      `一、理由：${reason}`,
      `二、自${day}起，恢复该单位的成员资格。`,
      '特此决定。',
    ].join('\n'),
    ...{ signature: ISSUER.zh, date: day, seal: SECRETARIAT_SEAL },
  });
}

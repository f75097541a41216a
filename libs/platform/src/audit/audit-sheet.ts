import { localised, type Locale } from '@wanchang/kernel';
import { writeCsv } from '../sheets/write-csv';
import type { AuditEntryDto } from './audit.dto';

const HEADERS = [
  { zh: '时间', en: 'time' },
  { zh: '操作', en: 'action' },
  { zh: '人员', en: 'person' },
  { zh: '单位', en: 'unit' },
  { zh: '对象', en: 'subject' },
  { zh: '对象编号', en: 'id of the subject' },
  { zh: '内容', en: 'details' },
  { zh: '记录编号', en: 'entry' },
  { zh: '封存号', en: 'seal' },
];
const CHINA_TIME = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' },
} as const);

/** The entries as a sheet, times in China. */
export function auditSheet(entries: readonly AuditEntryDto[], locale: Locale): Promise<string> {
  const lines = entries.map((entry) => [
    CHINA_TIME.format(entry.at),
    entry.title,
    entry.person?.name ?? '',
    entry.unit?.name ?? '',
    ...[entry.subject.name, entry.subject.id],
    entry.details.map(({ name, value }) => `${name}: ${value}`).join('; '),
    ...[entry.id, entry.sealNo ?? ''],
  ]);
  return writeCsv([HEADERS.map((header) => localised(header, locale)), ...lines]);
}

import type { Language } from '@wanchang/kernel';
/** The columns of a roster: under which headers they are found, in Chinese or English. */
export const ROSTER_COLUMNS = {
  nameZh: { zh: '单位名称', en: 'name_zh', required: true },
  nameEn: { zh: '英文名', en: 'name_en', required: false },
  kind: { zh: '类型', en: 'kind', required: true },
  creditCode: { zh: '统一社会信用代码', en: 'credit_code', required: false },
  region: { zh: '地区', en: 'region', required: true },
  industries: { zh: '行业', en: 'industries', required: false },
  contactName: { zh: '联系人', en: 'contact_name', required: false },
  contactPhone: { zh: '电话', en: 'contact_phone', required: false },
  contactEmail: { zh: '邮箱', en: 'contact_email', required: false },
  joinedYear: { zh: '加入年份', en: 'joined_year', required: false },
  administratorName: { zh: '管理员姓名', en: 'administrator_name', required: false },
  administratorEmail: { zh: '管理员邮箱', en: 'administrator_email', required: false },
} as const;
export type RosterColumn = keyof typeof ROSTER_COLUMNS;

const ALL = Object.keys(ROSTER_COLUMNS) as RosterColumn[];

/** Which column each cell of a header row names; null for one that is not ours. */
export function columnsOf(cells: readonly string[]): (RosterColumn | null)[] {
  return cells.map((cell) => {
    const header = cell.replace(/[\s*＊]/g, '').toLowerCase();
    return (
      ALL.find((name) =>
        [ROSTER_COLUMNS[name].zh, ROSTER_COLUMNS[name].en].includes(header as never),
      ) ?? null
    );
  });
}

/** The required columns that are not there. */
export function missingColumns(columns: readonly (RosterColumn | null)[]): RosterColumn[] {
  return ALL.filter((name) => ROSTER_COLUMNS[name].required && !columns.includes(name));
}

/** An empty roster that spreadsheet programs open as UTF-8. */
export function rosterTemplate(language: Language): string {
  return `\uFEFF${ALL.map((name) => ROSTER_COLUMNS[name][language]).join(',')}\r\n`;
}

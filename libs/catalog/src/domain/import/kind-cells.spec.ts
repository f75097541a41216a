import { kindForms, RESOURCE_KINDS, type KindField, type ResourceKind } from '@wanchang/kernel';
import { readTables } from '@wanchang/table-reader';
import { describe, expect, it } from 'vitest';
import { templateHeaders } from '../../queries/import-template';
import { contentProblems } from '../content.rules';
import { readRow } from './read-row';

const others = RESOURCE_KINDS.filter((kind) => kind !== 'products');

/** A value of each type, as a member writes it below the header. */
function sample({ type, choices, bounds }: KindField, language: 'zh' | 'en'): string {
  const figure = bounds && bounds[0] > 1000 ? '2020' : '20';
  return {
    figure,
    choice: choices[0]?.[language] ?? '',
    ...{ text: '阀门装配', place: '浙江省温州市', date: '2027-03-01' },
  }[type];
}

function imported(kind: ResourceKind, headers: readonly string[], values: readonly string[]) {
  const row = (number: number, cells: readonly string[]) => ({ number, cells: [...cells] });
  const [table] = readTables([
    {
      ...{ name: '', hidden: false, hiddenColumns: [], merges: [] },
      rows: [row(1, headers), row(2, values)],
    },
  ]);
  const facts = {
    ...({ side: 'supply', kind } as const),
    regionCode: '330300',
    today: '2026-12-01',
  };
  return readRow(table!.records[0]!, facts);
}

describe.each(others)('a sheet of %s', (kind) => {
  it.each(['zh-CN', 'en'] as const)('made of the template in %s has its fields', (locale) => {
    const headers = templateHeaders('supply', locale, kind);
    const { fields } = kindForms()[kind];
    const common = headers.length - fields.length;
    const values = [
      ...headers
        .slice(0, common)
        .map((header) => (/^(?:产品名称|Product name)$/.test(header) ? '示例项目名称' : '')),
      ...fields.map((field) => sample(field, locale === 'en' ? 'en' : 'zh')),
    ];
    const { content, problems } = imported(kind, headers, values);
    expect(problems).toEqual([]);
    expect(contentProblems(content!)).toEqual([]);
    const said = new Map(content!.attributes.map(({ name, value }) => [name, value]));
    for (const field of fields) {
      const value = sample(field, 'zh');
      const written = field.type === 'figure' && field.units[0] ? `${value} ${field.units[0].zh}` : value; // prettier-ignore
      expect([field.name.zh, said.get(field.name.zh)?.replace(/ /g, '')]).toEqual([
        field.name.zh,
        written.replace(/ /g, ''),
      ]);
    }
  });
});

it('a value that its field does not understand stays as it was written, with a note', () => {
  const { content, problems } = imported(
    'space',
    ['产品名称', '面积(亩)', '用途'],
    ['工业用地一宗', '三亩多', '工业用地'],
  );
  expect(content!.attributes).toMatchObject([
    { name: '面积（原文）', value: '三亩多' },
    { name: '用途', value: '工业用地' },
  ]);
  expect(problems).toMatchObject([{ field: 'attributes.面积', code: 'fact-unread' }]);
  expect(contentProblems(content!)).toEqual([]);
});

import { RESOURCE_KINDS } from '@wanchang/kernel';
import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import { csvTemplate, templateHeaders, xlsxTemplate } from './import-template';

describe.each(['supply', 'demand'] as const)('the template for a %s', (side) => {
  it.each(['zh-CN', 'en'] as const)('has headers that the import knows, in %s', (locale) => {
    const headers = templateHeaders(side, locale);
    const rows = [headers, headers.map(() => '球阀')].map((cells, at) => ({
      number: at + 1,
      cells,
    }));
    const sheet = { name: '', hidden: false, rows, hiddenColumns: [], merges: [] };
    const [table] = readTables([sheet]);
    const meanings = table!.columns.map(({ meaning }) => meaning);
    expect(meanings).toHaveLength(headers.length);
    expect(meanings).not.toContain('other');
    expect(meanings).toContain('title');
  });

  it.each(RESOURCE_KINDS)('asks first what matters of %s', (kind) => {
    const headers = templateHeaders(side, 'zh-CN', kind);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toContain(side === 'supply' ? '产品名称' : '采购项目名称');
    if (kind !== 'products') expect(headers).not.toEqual(templateHeaders(side, 'zh-CN'));
  });

  it('comes as CSV and as XLSX that the import reads', async () => {
    const headers = templateHeaders(side, 'zh-CN');
    const [csv, xlsx] = [await csvTemplate(side, 'zh-CN'), await xlsxTemplate(side, 'zh-CN')];
    expect((await readWorkbook(csv)).sheets[0]?.rows[0]?.cells).toEqual(headers);
    expect((await readWorkbook(xlsx)).sheets[0]?.rows[0]?.cells).toEqual(headers);
  });
});

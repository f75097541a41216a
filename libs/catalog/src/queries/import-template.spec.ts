import { readSheets } from '@wanchang/platform';
import { readHeader } from '../domain/import/columns';
import { csvTemplate, templateHeaders, xlsxTemplate } from './import-template';

describe.each(['supply', 'demand'] as const)('the template for a %s', (side) => {
  it.each(['zh-CN', 'en'] as const)('has headers that the import knows, in %s', (locale) => {
    const unknown = templateHeaders(side, locale).filter(
      (header) => readHeader(header).kind === 'other',
    );
    expect(unknown).toEqual([]);
    expect(templateHeaders(side, locale).map((header) => readHeader(header).kind)).toContain(
      'title',
    );
  });

  it('comes as CSV and as XLSX that the import reads', async () => {
    const headers = templateHeaders(side, 'zh-CN');
    const [csv, xlsx] = [await csvTemplate(side, 'zh-CN'), await xlsxTemplate(side, 'zh-CN')];
    expect((await readSheets(csv))[0]?.[0]?.cells).toEqual(headers);
    expect((await readSheets(xlsx))[0]?.[0]?.cells).toEqual(headers);
  });
});

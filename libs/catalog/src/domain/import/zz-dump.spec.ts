import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRow } from './read-row';
it('dumps', async () => {
  const folder = process.env.DUMP ?? join(__dirname, '../../testing/cases');
  const out: string[] = [];
  for (const file of readdirSync(folder)) {
    if (!/\.(csv|xlsx?|txt)$/.test(file)) continue;
    const side = /10-|12-|30b|46-|demand|采购|需求/.test(file) ? 'demand' : 'supply';
    const wb = await readWorkbook(readFileSync(join(folder, file)));
    const tables = readTables(wb.sheets);
    out.push(`== ${file} ${side} tables ${tables.length}`);
    for (const t of tables) {
      out.push(
        `  [${t.sheet}] ${t.guessed ? 'GUESSED ' : ''}${t.columns.map((c) => `${c.header}=${c.meaning}${c.leftOut ? '!' + c.leftOut : ''}${c.unit ? '/' + c.unit : ''}${c.currency ?? ''}${c.tier ? JSON.stringify(c.tier) : ''}${c.option ? '<' + c.option : ''}`).join(' | ')}`,
      );
      for (const l of t.leftOut) out.push(`    - ${l.row} ${l.why} ${l.text}`);
      for (const r of t.records.slice(0, 60)) {
        const {
          title,
          content: c,
          problems,
        } = readRow(r, { side, kind: 'products', regionCode: '620423', today: '2026-11-29' });
        out.push(
          `    ${r.row} ${title} | ${c ? `${c.price ? c.price.amount + c.price.currency + '/' + c.priceUnit : '面议'} q=${c.quantity?.value ?? ''}${c.quantity?.unit ?? ''} moq=${c.minimumOrder?.value ?? ''}${c.minimumOrder?.unit ?? ''} lead=${c.leadTimeDays} due=${c.dueDate} val=${c.validUntil} reg=${c.regionCode} ind=${c.industryCode} ${c.attributes.map((a) => a.name + ':' + a.value + (a.unit ? `(${a.number}${a.unit})` : '')).join('; ')} ${c.description ? 'D=' + c.description.slice(0, 40) : ''}` : 'HELD'} ${problems.map((p) => '!' + p.message.zh).join(' ')}`,
        );
      }
    }
  }
  writeFileSync('/tmp/dump.txt', out.join('\n'));
}, 100000);

import * as fs from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.mjs';

const IDS = [
  ...['R6.1', 'R6.2', 'R6.3', 'R6.4', 'R6.5', 'R9.1', 'R10.1', 'R10.2', 'R10.3', 'R10.4', 'R10.5'],
  ...['R11.1', 'R12.1', 'R12.2', 'R12.3', 'R13.1', 'R16.1'],
];
const TITLE = /\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])(R\d[^'"`]*)\1/g;

/** How many tests begin with each rule's id. @returns {Record<string, number>} */
export function testsByRule() {
  const counts = Object.fromEntries(IDS.map((id) => [id, 0]));
  for (const folder of ['apps', 'libs', 'test'])
    for (const file of fs.readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/(spec|test)\.tsx?$/.test(file) || file.includes('node_modules')) continue;
      const text = fs.readFileSync(join(root, folder, file), 'utf8');
      for (const [, , title = ''] of text.matchAll(TITLE))
        for (const id of idsOf(title)) if (id in counts) counts[id] = (counts[id] ?? 0) + 1;
    }
  return counts;
}

/** `R10.1–R10.4` stands for all of them. @param {string} title */
function idsOf(title) {
  const [head = ''] = /^(?:R\d+\.\d+(?:–R\d+\.\d+)?[ ,、]*)+/.exec(title) ?? [];
  return [...head.matchAll(/R(\d+)\.(\d+)(?:–R\d+\.(\d+))?/g)].flatMap(([, rule, from, to]) => {
    const last = Number(to ?? from);
    return Array.from(
      { length: last - Number(from) + 1 },
      (_, at) => `R${rule}.${Number(from) + at}`,
    );
  });
}

import { formatDecimal } from '../../ui/numbers';
import { Table } from '../../ui/table';
import { useFulfilmentText } from './texts';
import type { Contract } from './types';

/** Each line with what is on its way, accepted, sent back and missing. */
export function LinesTable({ contract: { lines } }: { contract: Contract }) {
  const { lines: t } = useFulfilmentText();
  const counts = ['quantity', 'announced', 'accepted', 'returned', 'missing'] as const;
  return (
    <Table label={t.title} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.goods}</th>
          {counts.map((count) => (
            <th scope="col" key={count}>
              {t[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.no}>
            <th scope="row">
              {line.no}. {line.description} {line.specification}
            </th>
            {counts.map((count) => (
              <td key={count}>
                {formatDecimal(line[count])}
                {count === 'quantity' && ` ${line.unit}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

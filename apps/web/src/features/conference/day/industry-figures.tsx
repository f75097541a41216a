import { useLanguage } from '../../../ui/language';
import { Table, TableHead } from '../../../ui/table';
import type { Report } from '../follow-up/types';
import { useDayText } from './texts';

/** Units and held meetings by industry. */
export function IndustryFigures({ report: { industries } }: { report: Report }) {
  const { report: t } = useDayText();
  const language = useLanguage();
  if (industries.length === 0) return null;
  return (
    <Table kind="figures" label={t.byIndustry}>
      <TableHead names={[t.byIndustry, t.names.units, t.names.held]} />
      <tbody>
        {industries.map(({ code, name, nameEn, units, held }) => (
          <tr key={code}>
            <th scope="row">{language === 'en' ? nameEn : name}</th>
            <td>{units}</td>
            <td>{held}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

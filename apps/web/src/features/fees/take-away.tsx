import { Button, Select } from 'antd';
import { useState } from 'react';
import { useFeesText } from './texts';

interface TakeAwayProps {
  /** Of which there are figures, the newest first. */
  years: readonly number[];
}

/** The year’s statement as PDF, and its invoices as a sheet. */
export function TakeAway({ years }: TakeAwayProps) {
  const { office: t } = useFeesText();
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen ?? years[0];
  if (year === undefined) return null;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
      <Select
        aria-label={t.year}
        value={year}
        onChange={choose}
        options={years.map((value) => ({ value, label: String(value) }))}
      />
      <Button href={`/api/v1/fee-overview/statement.pdf?year=${year}`}>{t.yearPdf}</Button>
      <Button href={`/api/v1/fee-export?year=${year}&format=xlsx`}>{t.exportXlsx}</Button>
      <Button href={`/api/v1/fee-export?year=${year}&format=csv`}>{t.exportCsv}</Button>
    </div>
  );
}

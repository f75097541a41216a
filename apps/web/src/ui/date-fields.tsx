import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useEffect } from 'react';
import { useLanguage } from './language';
import 'dayjs/locale/zh-cn';

const ZONE_OFFSET = '+08:00';
const ZONE_MS = 8 * 3_600_000;

interface FieldProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
}

interface DayFieldProps extends FieldProps {
  /** Where none stands above it. */
  label?: string;
  placeholder?: string;
}

/** A calendar day, `2026-11-23`. Days that are over cannot be chosen. */
export function DayField({ id, value, onChange, label, placeholder }: DayFieldProps) {
  useDateLocale();
  return (
    <DatePicker
      id={id}
      aria-label={label}
      {...(placeholder && { placeholder })}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      minDate={dayjs()}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}

/** An instant, shown and chosen in China time wherever the person is. */
export function DateTimeField({ id, value, onChange }: FieldProps) {
  useDateLocale();
  const wall = value && new Date(new Date(value).getTime() + ZONE_MS).toISOString().slice(0, 16);
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={wall ? dayjs(wall) : null}
      minDate={dayjs()}
      onChange={(at) => onChange?.(at ? `${at.format('YYYY-MM-DDTHH:mm')}:00${ZONE_OFFSET}` : null)}
    />
  );
}

interface PastDayProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A day that a list begins or ends with. Days to come cannot be chosen. */
export function PastDayField({ label, value, onChange }: PastDayProps) {
  useDateLocale();
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={value ? dayjs(value) : null}
      maxDate={dayjs()}
      onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
    />
  );
}

function useDateLocale(): void {
  const language = useLanguage();
  useEffect(() => {
    dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en');
  }, [language]);
}

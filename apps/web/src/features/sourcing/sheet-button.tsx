import { Button } from 'antd';
import { useRef } from 'react';

const SHEETS = '.csv,.xlsx,.xls,.ods,.txt';

interface SheetButtonProps {
  text: string;
  /** Of sheets unless given. */
  accept?: string;
  isPending: boolean;
  onFile: (file: File) => void;
}

/** Takes one file from the person’s own disk. */
export function SheetButton({ text, accept = SHEETS, isPending, onFile }: SheetButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button loading={isPending} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

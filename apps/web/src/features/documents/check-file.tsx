import { useState } from 'react';
import { FileDrop } from '../../ui/file-drop';
import { Panel } from '../../ui/panel';
import { sha256Of } from './sha256';
import { useDocumentsText } from './texts';
import { Verdict } from './verdict';

/** Compares a file with what was issued, in the browser: the file goes nowhere. */
export function CheckFile({ sha256 }: { sha256: string }) {
  const { check: t } = useDocumentsText();
  const [file, setFile] = useState<File | null>(null);
  const [outcome, setOutcome] = useState<'same' | 'different' | 'unreadable' | null>(null);
  const check = (chosen: File) => {
    setFile(chosen);
    setOutcome(null);
    sha256Of(chosen).then(
      (found) => setOutcome(found === sha256 ? 'same' : 'different'),
      () => setOutcome('unreadable'),
    );
  };
  return (
    <Panel title={t.title}>
      <FileDrop label={t.choose} hint={t.hint} accept=".pdf" file={file} onChoose={check} />
      <div role="status" style={{ marginTop: 12 }}>
        {outcome && (
          <Verdict
            tone={outcome === 'same' ? 'good' : outcome === 'different' ? 'bad' : 'warn'}
            title={t.outcomes[outcome]}
          />
        )}
      </div>
    </Panel>
  );
}

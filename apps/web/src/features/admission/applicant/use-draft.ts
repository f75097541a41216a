import { Form, type FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSaveDraft } from '../queries';
import type { Application, ApplicationFile } from '../types';

const QUIET_MS = 1500;

/**
 * Saves what is typed after a moment of quiet, one at a time. What is not filled in is kept empty, and whatever arrives
 * while a save is under way is saved after it.
 */
export function useDraft(application: Application, form: FormInstance<ApplicationFile>) {
  const saver = useSaveDraft(application.id);
  const version = useRef(application.version);
  const [dirty, setDirty] = useState(false);
  const running = useRef<Promise<Application> | null>(null);
  const { mutateAsync } = saver;
  const values = Form.useWatch([], form) as ApplicationFile | undefined;

  const save = useCallback(async (): Promise<Application> => {
    if (running.current) await running.current;
    const file = clean(form.getFieldsValue(true) as ApplicationFile);
    setDirty(false);
    running.current = mutateAsync({ version: version.current, file });
    try {
      const saved = await running.current;
      version.current = saved.version;
      return saved;
    } catch (error) {
      setDirty(true);
      throw error;
    } finally {
      running.current = null;
    }
  }, [form, mutateAsync]);

  useEffect(() => {
    if (!dirty || saver.isError) return;
    const timer = setTimeout(() => void save().catch(() => undefined), QUIET_MS);
    return () => clearTimeout(timer);
  }, [dirty, save, saver.isError, values]);

  return { save, dirty, saver, touch: () => setDirty(true) };
}

/** Entries without a kind or a text are not sent; the server takes no half of one. */
function clean(file: ApplicationFile): ApplicationFile {
  const entries = (of: ApplicationFile['offers']) =>
    (of ?? []).flatMap((entry) =>
      entry?.kind ? [{ kind: entry.kind, text: entry.text ?? '' }] : [],
    );
  return {
    ...file,
    kind: file.kind ?? null,
    regionCode: file.regionCode ?? null,
    offers: entries(file.offers),
    needs: entries(file.needs),
  };
}

import { App, Button, type FormInstance } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FieldProblem, Listing } from '../../../app/contract';
import { isProblem, messageOf, Problem } from '../../../app/problem';
import { showAtFields } from '../../../ui/field-problems';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useListingStep } from '../queries';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';
import type { ListingDraft } from './listing-draft';
import type { useEditor } from './use-editor';

interface SaveBarProps {
  form: FormInstance<ListingDraft>;
  listing: Listing | null;
  editor: ReturnType<typeof useEditor>;
  problems: readonly FieldProblem[];
}

/** Where what was typed is, and what can be done with it. */
export function SaveBar({ form, listing, editor, problems }: SaveBarProps) {
  const { editor: t } = useCatalogText();
  const [wrong, setWrong] = useState(problems.length);
  const publish = usePublish(form, editor, setWrong);
  const save = useSave(form, editor, setWrong);
  const publishes = !listing || listing.actions.includes('publish');
  const texts = { clean: '', kept: t.keptHere, saving: t.saving, saved: t.savedAt };
  return (
    <div className={styles.bar}>
      <span className={styles.state} role="status">
        {listing?.state === 'published' && editor.state === 'clean'
          ? t.publishedHint
          : texts[editor.state]}
      </span>
      {editor.error && wrong === 0 && <ProblemNotice error={editor.error} />}
      <Button
        type={publishes ? 'default' : 'primary'}
        loading={editor.state === 'saving'}
        onClick={save}
      >
        {!listing || listing.state === 'draft' ? t.save : t.saveChanges}
      </Button>
      {publishes && (
        <Button type="primary" loading={publish.isPending} onClick={publish.run}>
          {wrong > 0 ? t.problems(wrong) : t.publish}
        </Button>
      )}
    </div>
  );
}

type SetWrong = (count: number) => void;

function useSave(
  form: FormInstance<ListingDraft>,
  editor: SaveBarProps['editor'],
  setWrong: SetWrong,
) {
  const { editor: t, stale } = useCatalogText();
  const { message } = App.useApp();
  return () => {
    const save = async () => {
      await form.validateFields();
      await editor.saveNow();
      setWrong(0);
      void message.success(t.saved);
    };
    save().catch((error: unknown) => {
      if (!(error instanceof Problem)) return setWrong(wrongFields(error));
      setWrong(error.fields.length);
      if (showAtFields(form, error)) return;
      void message.error(isProblem(error, 'catalog.stale-version') ? stale : messageOf(error));
    });
  };
}

/** Saves, then publishes; what is missing is said at the fields and counted at the button. */
function usePublish(
  form: FormInstance<ListingDraft>,
  editor: SaveBarProps['editor'],
  setWrong: SetWrong,
) {
  const { done } = useCatalogText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const step = useListingStep();
  const publish = async () => {
    await form.validateFields();
    const saved = await editor.saveNow();
    await step.mutateAsync({ id: saved.id, step: 'publish', version: saved.version });
    void message.success(done.publish);
    void navigate(`/listings/${saved.id}`);
  };
  const run = () => {
    publish().catch((error: unknown) => {
      if (!(error instanceof Problem)) return setWrong(wrongFields(error));
      setWrong(error.fields.length);
      if (!showAtFields(form, error)) void message.error(messageOf(error));
    });
  };
  return { run, isPending: step.isPending };
}

/** What the form itself found wrong. */
function wrongFields(error: unknown): number {
  return (error as { errorFields?: unknown[] }).errorFields?.length ?? 0;
}

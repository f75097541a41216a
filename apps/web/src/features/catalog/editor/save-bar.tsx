import { Button, type FormInstance } from 'antd';
import { useNavigate } from 'react-router';
import { hasTerm } from '../../../entities/listing/kind-form';
import type { Listing, Side } from '../../../entities/listing/types';
import { markFields } from '../../../ui/field-problems';
import { useMessages } from '../../../ui/messages';
import { isProblem, messageOf, Problem } from '../../../ui/problem';
import { ProblemNotice } from '../../../ui/problem-notice';
import { StickyBar } from '../../../ui/sticky-bar';
import { useListingStep } from '../queries';
import { useCatalogText } from '../texts';
import { placedProblems } from './draft-facts';
import type { ListingDraft } from './listing-draft';
import type { useEditor } from './use-editor';

interface SaveBarProps {
  form: FormInstance<ListingDraft>;
  listing: Listing | null;
  side: Side;
  editor: ReturnType<typeof useEditor>;
  /** How many fields need correction. */
  wrong: number;
  /** After refusals of the server were written at their fields. */
  onRefused: () => void;
}

/** Where what was typed is, and what can be done with it. */
export function SaveBar(props: SaveBarProps) {
  const { listing, editor, wrong } = props;
  const { editor: t } = useCatalogText();
  const publish = usePublish(props);
  const save = useSave(props);
  const publishes = !listing || listing.actions.includes('publish');
  const texts = { clean: '', stored: t.storedHere, saving: t.saving, saved: t.savedAt };
  return (
    <StickyBar
      state={
        listing?.state === 'published' && editor.state === 'clean'
          ? t.publishedHint
          : texts[editor.state]
      }
    >
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
    </StickyBar>
  );
}

function useSave({ form, editor, onRefused }: SaveBarProps) {
  const { editor: t, stale } = useCatalogText();
  const { message } = useMessages();
  return () => {
    const save = async () => {
      await form.validateFields();
      await editor.saveNow();
      void message.success(t.saved);
    };
    save().catch((error: unknown) => {
      const isShown = showAtFacts(form, error) || isOfForm(form, error);
      onRefused();
      if (isShown) return;
      void message.error(isProblem(error, 'catalog.stale-version') ? stale : messageOf(error));
    });
  };
}

/** Saves, then publishes; what is missing is shown at the fields and counted at the button. */
function usePublish({ form, side, editor, onRefused }: SaveBarProps) {
  const { done, editor: t } = useCatalogText();
  const { message, modal } = useMessages();
  const navigate = useNavigate();
  const step = useListingStep();
  const publish = async () => {
    await form.validateFields();
    const saved = await editor.saveNow();
    await step.mutateAsync({ id: saved.id, step: 'publish', version: saved.version });
    void message.success(done.publish);
    void navigate(`/listings/${saved.id}`);
  };
  const publishAll = () => {
    publish().catch((error: unknown) => {
      const isShown = showAtFacts(form, error) || isOfForm(form, error);
      onRefused();
      if (isShown) return;
      void message.error(messageOf(error));
    });
  };
  const run = () => {
    if (!isPriceForgotten(form.getFieldsValue(true) as ListingDraft)) return publishAll();
    void modal.confirm({
      title: t.noPriceTitle,
      content: side === 'supply' ? t.noPrice : t.noLimitPrice,
      okText: t.publishWithout[side],
      cancelText: t.backToPrice,
      onOk: publishAll,
      onCancel: () => form.scrollToField(['price', 'amount'], { focus: true, block: 'center' }),
    });
  };
  return { run, isPending: step.isPending };
}

/** A price is wanted, and none is there: not the one, nor one of a size. */
const isPriceForgotten = ({ kind, hasPrice, price, variants = [] }: ListingDraft): boolean =>
  hasTerm(kind ?? 'products', 'price') &&
  hasPrice !== false &&
  !price?.amount?.trim() &&
  !variants.some((one) => one?.price?.trim());

/** Refusals at the fields they are about, those of the kind among them. */
function showAtFacts(form: FormInstance<ListingDraft>, error: unknown): boolean {
  if (!(error instanceof Problem) || error.fields.length === 0) return false;
  return markFields(form, placedProblems(error.fields, form.getFieldsValue(true) as ListingDraft));
}

/** What the form itself found wrong stands at its fields already; the first of them comes into sight. */
function isOfForm(form: FormInstance<ListingDraft>, error: unknown): boolean {
  if (error instanceof Problem || error instanceof Error) return false;
  const first = form.getFieldsError().find(({ errors }) => errors.length > 0);
  if (first) form.scrollToField(first.name, { focus: true, block: 'center' });
  return true;
}

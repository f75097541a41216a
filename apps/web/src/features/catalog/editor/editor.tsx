import { Alert, Button, Form } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ListingStateTag, SideTag } from '../../../entities/listing/tags';
import type { Listing, Side } from '../../../entities/listing/types';
import { markFields } from '../../../ui/field-problems';
import layout from '../../../ui/layout.module.css';
import { clearDraft, loadDraft } from '../../../ui/local-drafts';
import { Page } from '../../../ui/page';
import type { FieldProblem } from '../../../ui/problem';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';
import { Fields } from './fields';
import { Images } from './images';
import { draftOf, emptyDraft, placeOf, type ListingDraft } from './listing-draft';
import { SaveBar } from './save-bar';
import { useEditor } from './use-editor';

interface EditorProps {
  editing: string;
  listing: Listing | null;
  side: Side;
  /** What a new one is called to begin with: what was searched for and not found. */
  title: string | undefined;
  problems: readonly FieldProblem[];
}

export function Editor({ editing, listing, side, title, problems }: EditorProps) {
  const { editor: t } = useCatalogText();
  const navigate = useNavigate();
  const [form] = Form.useForm<ListingDraft>();
  const [place] = useState(() => placeOf(listing, side));
  const [unsaved] = useState(() => loadDraft<ListingDraft>(place));
  const [start] = useState(
    () => unsaved ?? (listing ? draftOf(listing) : { ...emptyDraft, ...(title && { title }) }),
  );
  const [wrong, setWrong] = useState(problems.length);
  const countWrong = useCallback(() => {
    setWrong(form.getFieldsError().filter(({ errors }) => errors.length > 0).length);
  }, [form]);
  const editor = useEditor({
    form,
    listing,
    side,
    onCreated: ({ id }) =>
      void navigate(`/my-listings/${id}`, { replace: true, state: { editing } }),
  });
  useEffect(() => {
    markFields(form, problems);
  }, [form, problems]);
  const fresh = side === 'supply' ? t.newSupply : t.newDemand;
  return (
    <Page
      title={listing ? t.edit : fresh}
      tags={
        <>
          <SideTag side={side} />
          {listing && <ListingStateTag state={listing.state} />}
        </>
      }
      back={{ to: '/my-listings', label: t.back }}
    >
      {unsaved && <Restored place={place} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={start}
        onValuesChange={editor.changed}
        onFieldsChange={countWrong}
      >
        <div className={styles.columns}>
          <div className={layout.stack}>
            <Fields side={side} listing={listing} />
          </div>
          <div className={layout.stack}>
            <Images listing={listing} />
          </div>
        </div>
      </Form>
      <SaveBar form={form} listing={listing} editor={editor} wrong={wrong} onRefused={countWrong} />
    </Page>
  );
}

function Restored({ place }: { place: string }) {
  const { editor: t } = useCatalogText();
  const discard = () => {
    clearDraft(place);
    window.location.reload();
  };
  return (
    <Alert
      type="info"
      showIcon
      title={t.restored}
      action={
        <Button size="small" onClick={discard}>
          {t.discard}
        </Button>
      }
    />
  );
}

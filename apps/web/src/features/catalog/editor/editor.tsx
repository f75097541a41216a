import { Alert, Button, Form } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ListingStateTag, SideTag } from '../../../entities/listing/tags';
import type { Listing, Side } from '../../../entities/listing/types';
import { useMe } from '../../../entities/session/session';
import { markFields } from '../../../ui/field-problems';
import layout from '../../../ui/layout.module.css';
import { clearDraft, loadDraft } from '../../../ui/local-drafts';
import { Page } from '../../../ui/page';
import type { FieldProblem } from '../../../ui/problem';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';
import { placedProblems } from './draft-facts';
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
  const home = useMe()?.member ?? null;
  const [form] = Form.useForm<ListingDraft>();
  const { place, unsaved, start } = useStart(listing, side, () => startOf(home, title));
  const [wrong, setWrong] = useState(problems.length);
  const countWrong = useCallback(() => {
    setWrong(form.getFieldsError().filter(({ errors }) => errors.length > 0).length);
  }, [form]);
  const onCreated = ({ id }: Listing) =>
    void navigate(`/my-listings/${id}`, { replace: true, state: { editing } });
  const editor = useEditor({ form, listing, side, onCreated });
  useEffect(() => {
    markFields(form, placedProblems(problems, form.getFieldsValue(true) as ListingDraft));
  }, [form, problems]);
  return (
    <Page
      title={listing ? t.edit : t.fresh[side]}
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
            <Fields
              side={side}
              listing={listing}
              onFilled={editor.changed}
              regionLabel={placeName(listing ?? home)}
            />
          </div>
          <div className={layout.stack}>
            <Images listing={listing} />
          </div>
        </div>
      </Form>
      <SaveBar
        form={form}
        side={side}
        listing={listing}
        editor={editor}
        wrong={wrong}
        onRefused={countWrong}
      />
    </Page>
  );
}

/** What stands in the form at first: what this device kept unsaved, else the listing, else what a new one begins with. */
function useStart(listing: Listing | null, side: Side, fresh: () => ListingDraft) {
  const [start] = useState(() => {
    const place = placeOf(listing, side);
    const unsaved = loadDraft<ListingDraft>(place);
    return { place, unsaved, start: unsaved ?? (listing ? draftOf(listing) : fresh()) };
  });
  return start;
}

/** A new one is where its unit is, unless somebody says otherwise. */
const startOf = (home: { regionCode: string } | null, title: string | undefined): ListingDraft => ({
  ...emptyDraft,
  ...(home && { regionCode: home.regionCode }),
  ...(title && { title }),
});

const placeName = (place: { provinceName: string; regionName: string } | null) =>
  place && `${place.provinceName} ${place.regionName}`;

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

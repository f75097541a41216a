import { useLocation, useParams, useSearchParams } from 'react-router';
import type { Side } from '../../../entities/listing/types';
import { Loaded } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import type { FieldProblem } from '../../../ui/problem';
import { isTeaser, useListing } from '../queries';
import { Editor } from './editor';

const NEW = 'new';

/** What may come along with the address. */
export interface EditorState {
  /** The form that continues under the address of its new draft. */
  editing?: string;
  /** Why it could not be published. */
  problems?: readonly FieldProblem[];
}

export function EditorPage() {
  const { id = NEW } = useParams();
  const { key, state } = useLocation() as { key: string; state: EditorState | null };
  const [params] = useSearchParams();
  const isNew = id === NEW;
  const query = useListing(isNew ? undefined : id);
  const listing = isNew ? null : query.data;
  const side: Side = params.get('side') === 'demand' ? 'demand' : 'supply';
  if (listing === undefined) return <Loaded query={query}>{() => null}</Loaded>;
  if (listing && (isTeaser(listing) || !listing.mine)) return <NotFoundPage />;
  const editing = state?.editing ?? (isNew ? key : id);
  return (
    <Editor
      key={editing}
      editing={editing}
      listing={listing}
      side={listing?.side ?? side}
      title={params.get('title') ?? undefined}
      problems={state?.problems ?? []}
    />
  );
}

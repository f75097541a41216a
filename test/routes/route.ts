import type { UploadedFile } from '../support/http-client';
import type { Fixtures } from './fixtures';

/** Who may enter; the access matrix says what all others are answered. */
export type Audience =
  | 'everyone'
  | 'person'
  | 'unit of any standing'
  | 'unit'
  | 'unit administrator'
  | 'unit or secretariat'
  | 'unit or secretariat with the duty'
  | 'secretariat'
  | 'secretariat with the duty'
  | 'secretariat administrator';

export type Ids = Readonly<Record<string, string>>;

/** A route: who may enter it, and a request to it that is right in every way. */
export interface Route {
  readonly audience: Audience;
  /** What the address names: something new that belongs to the factory or its staff. */
  readonly ids?: (fixtures: Fixtures) => Promise<Ids>;
  /** `:name` stands for what the address names. */
  readonly query?: string;
  readonly json?: (fixtures: Fixtures, ids: Ids) => unknown;
  readonly upload?: () => UploadedFile | Promise<UploadedFile>;
  /** The text fields beside the upload. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What the right request is answered with, where it cannot succeed here. */
  readonly answer?: number;
  /** The right request signs its sender out. */
  readonly endsSession?: true;
  /** What is named is shown to every unit, not only to its own. */
  readonly shown?: true;
}

/** By method and path, as the router has them. */
export type Routes = Readonly<Record<string, Route>>;

export const named =
  (make: (fixtures: Fixtures) => Promise<{ readonly id: string }>) =>
  async (fixtures: Fixtures): Promise<Ids> => ({ id: (await make(fixtures)).id });

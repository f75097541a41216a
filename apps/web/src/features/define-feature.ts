import type { QueryKey } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LiveEventName } from '../api/live-events';
import type { PostRight } from '../entities/session/post-rights';
import type { Dictionary } from '../ui/i18n';

/** Code that comes when it is needed: it is named in a feature, and is no part of the first load. */
export type Load = () => Promise<ComponentType>;

/**
 * Who may open a page. `open`: everyone. `signedIn`: every person. `withAccess`: people of the secretariat and of units in
 * good standing. `member`: people of units in good standing. `secretariat`: people of the secretariat, at its desk.
 */
export type Gate = 'open' | 'signedIn' | 'withAccess' | 'member' | 'secretariat';

interface Placed {
  /** The smaller, the further up or to the left; in steps of ten. */
  order: number;
}

/** A way to a page, offered beside every page. */
export interface NavigationLink extends Placed {
  to: string;
  text: Dictionary<string>;
}

export interface NavigationEntry extends NavigationLink {
  icon: ComponentType;
  /** On a phone, where `text` is too long. */
  short?: Dictionary<string>;
  /** Whether it stands in the bottom bar of a phone, which has room for five; the account menu has the others. */
  phoneBar: boolean;
  /** The `to` of the entry under which this one stands: it is shown while one of that group's pages is open. */
  under?: string;
  /** The rights of a post of which one is needed to see it; without them it is for all of the workspace. */
  forPost?: readonly PostRight[];
}

/**
 * Where a part stands on a home page: `lead` before everything, while somebody new is led; `actions` at its head, `figures` below that, then a wide column `main` and a narrow
 * one `aside`.
 */
export type HomeSlot = 'lead' | 'actions' | 'figures' | 'main' | 'aside';

/** What a feature shows on the home page of a workspace; it says so in `home/<workspace>.ts`, whose code is part of that page's. */
export interface HomePart extends Placed {
  slot: HomeSlot;
  part: ComponentType;
}

/** A panel of the page on which a person settles what concerns only themselves. */
export interface AccountPart extends Placed {
  part: Load;
}

/** What each live event makes stale. */
export type Live = Readonly<Partial<Record<LiveEventName, readonly QueryKey[]>>>;

/** What a feature contributes to the app. The app folds all of them; nothing else changes for a new one. */
export interface Feature {
  /** Pages by who may open them and by path. */
  routes?: Readonly<Partial<Record<Gate, Readonly<Record<string, Load>>>>>;
  /** Paths of the pages among them that open without a network, too, once one of them was opened with one. */
  offline?: readonly string[];
  /** Addresses below the face of the API whose answers those pages keep, and under which key they hold each. */
  kept?: Readonly<Record<string, (id: string) => QueryKey>>;
  navigation?: {
    readonly visitor?: readonly NavigationLink[];
    readonly member?: readonly NavigationEntry[];
    readonly secretariat?: readonly NavigationEntry[];
  };
  account?: readonly AccountPart[];
  live?: Live;
  /** Rendered over every page; shows nothing until it is needed. */
  overlay?: ComponentType;
}

export const defineFeature = (feature: Feature): Feature => feature;

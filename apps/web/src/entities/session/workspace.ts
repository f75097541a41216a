import { createStore, useStore } from '../../ui/store';
import { useMe } from './session';
import type { Me } from './types';

export type Workspace = 'visitor' | 'member' | 'secretariat';

const STORAGE_KEY = 'wanchang.workspace';
const chosen = createStore(sessionStorage.getItem(STORAGE_KEY));

/** Who works for the secretariat and for a unit, too, chooses the desk. */
export function chooseWorkspace(workspace: 'member' | 'secretariat'): void {
  sessionStorage.setItem(STORAGE_KEY, workspace);
  chosen.set(workspace);
}

export function workspaceOf(me: Me | null, choice: string | null): Workspace {
  if (!me) return 'visitor';
  if (!me.secretariat) return 'member';
  return me.member && choice === 'member' ? 'member' : 'secretariat';
}

export function useWorkspace(): Workspace {
  return workspaceOf(useMe(), useStore(chosen));
}

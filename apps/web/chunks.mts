import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIRST = at('src/main.tsx');
const HOMES = ['visitor', 'member', 'secretariat'].map((who) => at(`src/app/home/${who}-home.tsx`));
/** Below it a part of its own costs more in its request's head than it saves. */
const SMALL_PART = 16_000;

interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Our own modules that come with this one. What libraries bring follows those that use it. */
function withImports(start: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string) => {
    if (found.has(id) || id.includes('/node_modules/')) return;
    found.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach(follow);
  };
  follow(start);
  return found;
}

/** Asked for each module; the graph is walked once. */
function once<Value>(find: (modules: Modules) => Value): (modules: Modules) => Value {
  let found: { value: Value } | undefined;
  return (modules) => (found ??= { value: find(modules) }).value;
}

const first = once((modules) => withImports(FIRST, modules));
const homes = once((modules) => HOMES.map((home) => withImports(home, modules)));

const partOf = (name: string, holds: (id: string, modules: Modules) => boolean) => ({
  name: (id: string, modules: Modules) => (holds(id, modules) ? name : null),
});

/**
 * How the app is cut: what the frame needs is one part, what several home pages share one and what each has for itself
 * one; and of the rest no part that several pages share is so small that its request costs more than it.
 */
export const codeSplitting = () => ({
  groups: [
    { ...partOf('first', (id, modules) => first(modules).has(id)), priority: 40 },
    {
      ...partOf('homes', (id, modules) => homes(modules).filter((home) => home.has(id)).length > 1),
      priority: 30,
    },
    ...HOMES.map((_, at) => ({
      ...partOf(`home-${String(at)}`, (id, modules) => homes(modules)[at]?.has(id) ?? false),
      priority: 20,
    })),
    {
      name: 'shared',
      priority: 10,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: SMALL_PART,
    },
  ],
});

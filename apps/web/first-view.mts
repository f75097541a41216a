import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { firstWords, taskWords } from './src/app/home/texts/first-words.mts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EARLY = at('src/app/home/early.ts');
const HOMES = {
  visitor: at('src/app/home/visitor-home.tsx'),
  member: at('src/app/home/member-home.tsx'),
  secretariat: at('src/app/home/secretariat-home.tsx'),
};

const chunksOf = (bundle: Bundle) =>
  Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');

/** The part that holds a module, and all that come with it. */
function filesWith(module: string, bundle: Bundle): ReadonlySet<Chunk> {
  const chunks = chunksOf(bundle);
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  add(chunks.find(({ moduleIds }) => moduleIds.includes(module)));
  return found;
}

const cssOf = (chunk: Chunk) => [...(chunk.viteMetadata?.importedCss ?? [])];

function linksOf(home: string, bundle: Bundle, html: string): string {
  const files = [...filesWith(home, bundle)];
  const links = [
    ...files.flatMap(cssOf).map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
    ...files.map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">`),
  ];
  const missing = links.filter((link) => !html.includes(/href="[^"]+"/.exec(link)?.[0] ?? ''));
  return [...new Set(missing)].join('\n    ');
}

/** There is no session: the app need not ask who is signed in. */
const nobody = '<script type="application/json" id="first-answers">{"me":null}</script>';
const words = `<!--words ${JSON.stringify(taskWords)}-->`;
const block = (who: string, content: string) => `<!--for ${who}-->${content}<!--/for-->`;
const bar = '<div class="first-bar"><img src="/favicon.svg" alt="" />万厂网</div>';
const hero = `<div class="first-page"><section class="first-hero"><div><h1>${firstWords.lead}</h1><p>${firstWords.what}</p></div></section></div>`;

/**
 * What stands on the page before any script runs, by who opens it: the server keeps the block of one and drops the others
 * (`apps/api/src/first-view.ts`). A visitor reads at once what this is, and whoever is signed in what waits for them; each is
 * sent the code of their home together with the app's own.
 */
export const firstView = (): Plugin => ({
  name: 'first-view',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: EARLY, name: 'early' });
  },
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const early = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId === EARLY);
      const script = `<script type="module" async src="/${early?.fileName ?? ''}"></script>`;
      const heads = Object.entries(HOMES).map(([who, home]) =>
        block(
          who,
          `<meta name="first-view" content="${who}" />${who === 'visitor' ? nobody : '<!--answers-->'}${linksOf(home, bundle, html)}`,
        ),
      );
      const splash = /<div class="splash"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
      return html
        .replace(
          '<script type="module"',
          () => `${words}${heads.join('')}${script}\n    <script type="module"`,
        )
        .replace(
          splash,
          () =>
            block('visitor', bar + hero) +
            block('member secretariat', `${bar}<!--tasks-->`) +
            block('other', splash),
        );
    },
  },
});

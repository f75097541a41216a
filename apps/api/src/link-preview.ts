import type { INestApplicationContext } from '@nestjs/common';
import { ShowListing, type TeaserDto } from '@wanchang/catalog';
import { COAST_NAMES, DomainError, isId } from '@wanchang/kernel';
import { escaped } from './first-tasks';

/** What a link says of a page before any script runs: what chats, mail programs and search engines show of it. */
export interface LinkPreview {
  readonly title: string;
  readonly description: string;
}

const NAME = '万厂网';
const ORGANISATION = '沿海与中西部县市区联席会议';

/** What every other page says of itself. */
export const DEFAULT_PREVIEW: LinkPreview = {
  title: NAME,
  description: `${ORGANISATION}的供需对接与洽谈平台：发布、匹配、洽谈、成交。`,
};

const PAGES: Readonly<Record<string, LinkPreview>> = {
  '/search': { title: `找货 / 找需求 · ${NAME}`, description: DEFAULT_PREVIEW.description },
  '/join': {
    title: `申请入会 · ${NAME}`,
    description: `县市区、开发区、重点乡镇以及中外企业均可申请成为${ORGANISATION}的会员单位。`,
  },
};

/**
 * The preview of an address, with nothing in it that a visitor may not see: a link is read by whoever it is sent to. An
 * address that is none, and a listing that is not shown to visitors, read as the product itself.
 */
export async function linkPreviewOf(
  path: string,
  app: Pick<INestApplicationContext, 'get'>,
): Promise<LinkPreview> {
  const [, resource = '', id = ''] = path.split('/');
  if (resource !== 'listings' || !isId(id)) return PAGES[path] ?? DEFAULT_PREVIEW;
  try {
    return previewOf((await app.get(ShowListing).execute(id, null)) as TeaserDto);
  } catch (error) {
    if (error instanceof DomainError) return DEFAULT_PREVIEW;
    throw error;
  }
}

function previewOf({ title, side, industry, provinceName, coast }: TeaserDto): LinkPreview {
  const facts = [
    side === 'supply' ? '供应' : '需求',
    ...(industry ? [industry.name] : []),
    coast ? `${provinceName}（${COAST_NAMES[coast].zh}）` : provinceName,
  ];
  return {
    title: `${title} · ${NAME}`,
    description: `${facts.join(' · ')}。由${ORGANISATION}的会员单位发布，登录后可看全部内容并发起洽谈。`,
  };
}

/** The one page of the web app with a preview in its head. `origin` is the public one, `path` without query. */
export function withPreview(
  html: string,
  { title, description }: LinkPreview,
  origin: string,
  path: string,
): string {
  const tags = {
    'og:type': 'website',
    'og:site_name': NAME,
    'og:title': title,
    'og:description': description,
    'og:url': origin + path,
    'og:image': `${origin}/share.png`,
  };
  const head = Object.entries(tags)
    .map(([name, content]) => `<meta property="${name}" content="${escaped(content)}" />`)
    .join('\n    ');
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>\n    ${head}`)
    .replace(
      /(<meta name="description" content=")[^"]*"/,
      (_, start: string) => `${start}${escaped(description)}"`,
    );
}

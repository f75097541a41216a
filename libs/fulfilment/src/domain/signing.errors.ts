import type { ErrorTable } from '@wanchang/kernel';

/** Refusals about signing a contract; part of the one table of this library. */
export const SIGNING_ERRORS = {
  'scan-unreadable': {
    kind: 'invalid',
    zh: '这个文件已损坏、不完整或没有页面，不能作为签署扫描件。请重新扫描或导出，用电脑打开确认无误后再上传。',
    en: 'This file is broken, incomplete or has no page: it cannot be a signed scan. Scan or export it again, open it to see that it is whole, and upload that.',
  },
  'scan-protected': {
    kind: 'invalid',
    zh: '这份 PDF 有密码或权限保护，对方无法核对。请上传未加密的 PDF，或签字盖章页的照片。',
    en: 'This PDF is protected by a password or permissions, so the other side cannot check it. Upload it without protection, or a photograph of the signed pages.',
  },
  'scan-too-large': {
    kind: 'invalid',
    zh: '这个文件太大，无法读取。请降低扫描分辨率，或分成签字盖章页单独上传。',
    en: 'This file is too large to be read. Scan it with a lower resolution, or upload the signed pages alone.',
  },
  'scan-blank': {
    kind: 'invalid',
    zh: '这份扫描件是空白的。请上传签字盖章后的合同。',
    en: 'This scan is blank. Upload the contract that was signed and sealed.',
  },
  'scan-too-small': {
    kind: 'invalid',
    zh: '图片太小（短边 {side} 像素），看不清签字和盖章。请上传短边不少于 {limit} 像素的扫描件或照片。',
    en: 'The picture is too small ({side} pixels) for signature and seal to be read. Upload one whose shorter side has {limit} pixels at least.',
  },
  'scan-pages': {
    kind: 'invalid',
    zh: '扫描件有 {pages} 页，最多 {limit} 页。请只上传这份合同。',
    en: 'The scan has {pages} pages, and {limit} are the most. Upload this contract alone.',
  },
  'scan-name': {
    kind: 'invalid',
    zh: '文件名以 .{ending} 结尾，内容却是 {type}，对方会打不开。请把扩展名改为 .{right} 后再上传。',
    en: 'The name ends in .{ending}, but the file is a {type}: the other side could not open it. Rename it to end in .{right} and upload that.',
  },
  'contents-changed': {
    kind: 'conflict',
    zh: '合同内容在您查看之后有变动，没有签署。请刷新，核对后再签署。',
    en: 'The contents have changed since you looked at them; nothing was signed. Reload, check them and sign then.',
  },
  'signature-not-found': {
    kind: 'not-found',
    zh: '贵方还没有签署。',
    en: 'Your side has not signed yet.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '合同刚有变动，请刷新后再试。',
    en: 'The contract has just changed; reload and try again.',
  },
  'already-signing': {
    kind: 'conflict',
    zh: '已有一方签署，内容不能再改；请先撤回签署。',
    en: 'One side has signed: the contents stand. Take the signature back first.',
  },
  'already-signed': {
    kind: 'conflict',
    zh: '双方已签署，签署不能再改。',
    en: 'Both sides have signed; the signatures stand.',
  },
} as const satisfies ErrorTable;

import { defineErrors } from '@wanchang/kernel';

export const roomDocumentsErrors = defineErrors('room-documents', {
  'document-not-found': {
    kind: 'not-found',
    zh: '没有找到这份文件，或对方没有（不再）向贵单位开放。请与对方联系。',
    en: 'This document was not found, or the other side does not (any longer) open it to your unit. Please ask the other side.',
  },
  'view-not-found': {
    kind: 'not-found',
    zh: '这次查看已结束或权限已收回，请重新打开文件。',
    en: 'This viewing has ended, or its right was withdrawn. Open the document again.',
  },
  'download-not-allowed': {
    kind: 'forbidden',
    zh: '对方只允许在线查看，不能下载原件。',
    en: 'The other side lets you look at this document, not take the original.',
  },
  'view-impossible': {
    kind: 'not-possible',
    zh: '这种文件无法加水印在线查看。请改为“可下载”，或上传 PDF、图片。',
    en: 'This kind of file cannot be shown with a watermark. Allow downloading it, or upload a PDF or a picture.',
  },
  'nda-not-accepted': {
    kind: 'forbidden',
    zh: '请先阅读并接受对方的保密承诺，再打开这份文件。',
    en: 'Read and accept the other side’s non-disclosure text first, then open this document.',
  },
  'nda-missing': {
    kind: 'not-possible',
    zh: '请先填写贵方的保密承诺，再把文件设为需承诺保密。',
    en: 'Write your side’s non-disclosure text first; then a document can ask for it.',
  },
  'nda-not-latest': {
    kind: 'conflict',
    zh: '对方已更新保密承诺，请阅读最新一版后再接受。',
    en: 'The non-disclosure text has a newer version; read that one and accept it.',
  },
  'nda-not-found': {
    kind: 'not-found',
    zh: '对方没有填写保密承诺，无需接受。',
    en: 'The other side has no non-disclosure text; there is nothing to accept.',
  },
  'document-changed': {
    kind: 'conflict',
    zh: '这份文件的权限刚被同事修改，请查看后再改。',
    en: 'A colleague has just changed the rights of this document; look at them first.',
  },
  'not-your-document': {
    kind: 'forbidden',
    zh: '只有提供文件的一方可以这样做。',
    en: 'Only the side that provides the document can do this.',
  },
  'too-many': {
    kind: 'not-possible',
    zh: '数量已达上限（{limit}）。',
    en: 'The limit of {limit} is reached.',
  },
  'not-waiting': {
    kind: 'conflict',
    zh: '这一版已处理，或不在等待放行。',
    en: 'This version is not waiting to be released.',
  },
  'own-version': {
    kind: 'forbidden',
    zh: '不能放行自己上传的版本，请另一位同事处理。',
    en: 'You cannot release what you uploaded yourself; ask a colleague.',
  },
  'access-invalid': {
    kind: 'invalid',
    zh: '请填写文件名称（最多 100 字），并选择对方的权限。',
    en: 'Give the document a title of at most 100 characters and choose what the other side may do.',
  },
  'pdf-encrypted': {
    kind: 'invalid',
    zh: '这份 PDF 有密码或权限保护，无法加水印。请上传未加密的 PDF。',
    en: 'This PDF is protected by a password or permissions and cannot be marked. Upload it without protection.',
  },
  'pdf-unreadable': {
    kind: 'invalid',
    zh: '这份 PDF 已损坏或没有页面。请重新导出后上传。',
    en: 'This PDF is broken or has no pages. Export it again and upload that.',
  },
  'image-unreadable': {
    kind: 'invalid',
    zh: '这张图片已损坏，请重新保存后上传。',
    en: 'This picture is broken. Save it again and upload that.',
  },
  'image-too-large': {
    kind: 'invalid',
    zh: '图片超过 {limit} 百万像素，请缩小后上传。',
    en: 'The picture has more than {limit} megapixels. Upload a smaller one.',
  },
  'mark-too-heavy': {
    kind: 'invalid',
    zh: '加水印超出了时间或内存限制。请稍后再试；仍不行时请拆分或压缩文件。',
    en: 'Marking this file took more time or memory than one file may. Try again in a moment; if it fails again, split or compress it.',
  },
  'mark-busy': {
    kind: 'unavailable',
    zh: '正在处理的文件较多，请稍后再试。',
    en: 'Many documents are being opened; try again in a moment.',
  },
});

export type RoomDocumentsErrorCode = keyof typeof roomDocumentsErrors.table;

/** @throws DomainError for a rule that refused. */
export function assertAllowed(refusal: RoomDocumentsErrorCode | null): void {
  if (refusal) throw roomDocumentsErrors(refusal);
}

import { defineSettings, plainText } from '@wanchang/platform';

const text = (max: number, desc: string) => plainText(max, { default: '', desc });

/** What the operator says of itself on every page; whatever is not set is not shown. */
export class SiteSettings extends defineSettings({
  SITE_ADDRESS: text(
    200,
    'Postal address of the secretariat, shown to visitors with the other SITE_ settings that are set.',
  ),
  SITE_PHONE: text(60, 'Telephone of the secretariat.'),
  SITE_MAIL: text(120, 'Mail address of the secretariat.'),
  SITE_ICP: text(60, 'ICP registration number (ICP 备案号) in the footer.'),
  SITE_POLICE: text(60, 'Public-security registration number (公安备案号) in the footer.'),
  SITE_PRIVACY: text(50_000, 'Text of the privacy page; `\\n` begins a paragraph.'),
  SITE_TERMS: text(50_000, 'Text of the page of terms; `\\n` begins a paragraph.'),
}) {}

/** What people sign in with: an e-mail address or a mobile number of mainland China. */
export type Identifier = { readonly email: string } | { readonly mobile: string };

const MOBILE = /^1[3-9]\d{9}$/;

/** Lower case and half width, for a unique comparison that is blind to how it was typed. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Digits without spaces, dashes and the country code +86; null when it is not a mobile number. */
export function normaliseMobile(mobile: string): string | null {
  const digits = mobile
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
  return MOBILE.test(digits) ? digits : null;
}

export function parseIdentifier(text: string): Identifier {
  const mobile = normaliseMobile(text);
  return mobile ? { mobile } : { email: normaliseEmail(text) };
}

/** The same for every way to write it. */
export function accountOf(identifier: Identifier): string {
  return 'email' in identifier ? identifier.email : identifier.mobile;
}

import { EnvError, makeValidator } from 'envalid';
import { isIP } from 'node:net';

interface Spec<Value> {
  readonly default?: Value;
  readonly desc: string;
}

/** A whole number within bounds. */
export function integer(min: number, max: number, spec: Spec<number>) {
  return makeValidator<number>((input) => {
    const value = Number(input);
    if (/^\d{1,9}$/.test(input) && value >= min && value <= max) return value;
    throw new EnvError(`must be a whole number from ${min} to ${max}, not "${input}"`);
  })(spec);
}

/** A text of bounded length; a written `\\n` is the end of a line. */
export function plainText(max: number, spec: Spec<string>) {
  return makeValidator<string>((input) => {
    const value = input.replaceAll('\\n', '\n').trim();
    if (value.length <= max) return value;
    throw new EnvError(`must have at most ${max} characters, not ${value.length}`);
  })(spec);
}

/** Protocols of an {@link address} that is spoken to over HTTP. */
export const HTTP_PROTOCOLS = ['http:', 'https:'] as const;

/** The address of a server. It may hold a password, so that no message repeats it. */
export function address(protocols: readonly string[], spec: Spec<string>) {
  return makeValidator<string>((input) => {
    const { protocol, host } = parse(input) ?? {};
    if (protocol && host && protocols.includes(protocol)) return input;
    const forms = protocols.map((known) => `${known}//…`).join(' or ');
    throw new EnvError(`must be an address of the form ${forms}`);
  })(spec);
}

/** Scheme, host and port of a website, and nothing more. */
export function origin(spec: Spec<string>) {
  return makeValidator<string>((input) => {
    const url = parse(input);
    const bare = input.replace(/\/$/, '').toLowerCase();
    if (url && /^https?:$/.test(url.protocol) && url.origin === bare) return url.origin;
    throw new EnvError('must be like https://wanchang.example.cn, without a path');
  })(spec);
}

/** Whole numbers from 0, separated by commas, in order and each once; empty: none. */
export function numbers(spec: Spec<readonly number[]>) {
  return makeValidator<readonly number[]>((input) => {
    if (!/^\d{1,4}(,\d{1,4})*$/.test(input))
      throw new EnvError(`must be numbers separated by commas, not "${input}"`);
    return [...new Set(input.split(',').map(Number))].sort((a, b) => a - b);
  })(spec);
}

const MOST_PROXIES = 10;

/** How many proxies to believe, counted from the nearest, or which by address. */
export function proxies(spec: Spec<number | string>) {
  return makeValidator<number | string>((input) => {
    if (/^\d{1,2}$/.test(input) && Number(input) <= MOST_PROXIES) return Number(input);
    const addresses = input.split(',').map((each) => each.trim());
    if (addresses.every(isNetwork)) return addresses.join(',');
    throw new EnvError(
      `must be how many proxies there are (0 to ${MOST_PROXIES}), or their addresses, not "${input}"`,
    );
  })(spec);
}

function isNetwork(text: string): boolean {
  const [ip = '', bits, ...rest] = text.split('/');
  const most = isIP(ip) === 4 ? 32 : isIP(ip) === 6 ? 128 : -1;
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return most > 0 && isRange && rest.length === 0;
}

function parse(input: string): URL | null {
  return URL.canParse(input) ? new URL(input) : null;
}

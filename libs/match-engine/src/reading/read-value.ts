import { withSimplifiedCharacters } from './characters';
import { unitless } from '../units';
import type { Measure } from './figure';
import { readFigure } from './read-figure';
import { readSize, type Size } from './read-size';

/** What the value of an attribute says. */
export type Reading =
  /** One figure or range, or several of different kinds: 380V/50Hz. */
  | { readonly kind: 'figures'; readonly figures: readonly Measure[] }
  | { readonly kind: 'size'; readonly size: Size }
  /** A grade, model, material, colour: compared by its words. */
  | { readonly kind: 'name' }
  /** Free text: it says too much to be equal or not. */
  | { readonly kind: 'text' };

/** Longer values, or such with sentences, are free text. */
const LONGEST_NAME = 24;
const SENTENCE = /[。;!?]|[,，].*[,，]/u;
const JOINED = /(?<=\d)(?=(?:DN|PN|[AD]C)\s*\d)/giu;
const RATINGS = /(?<=\d(?:k?V|k?W|A))(?=\d+(?:\.\d+)?(?:k?W|k?V|A|Hz)$)/giu;
const SEPARATORS = /\s*[,，、;+]\s*|\s+|\/|-(?=[A-Z])/iu;

/** @param unit of a value that is a bare number. */
export function readValue(value: string, unit?: string): Reading {
  const text = plainValue(value);
  const size = readSize(text);
  if (size) return { kind: 'size', size };
  const one = readFigure(text, unit);
  if (one) return { kind: 'figures', figures: [one] };
  if (text.length > LONGEST_NAME || SENTENCE.test(text)) return { kind: 'text' };
  const figures = severalFigures(text);
  return figures ? { kind: 'figures', figures } : { kind: 'name' };
}

/** Half width, simplified, without commas between thousands. */
export function plainValue(value: string): string {
  return withSimplifiedCharacters(value.normalize('NFKC'))
    .trim()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[∅⌀Ф]/g, 'φ');
}

/** Every part must be a figure with a unit. */
function severalFigures(text: string): Measure[] | null {
  const parts = text.replace(JOINED, ' ').replace(RATINGS, ' ').split(SEPARATORS).filter((part) => part !== ''); // prettier-ignore
  if (parts.length < 2 || parts.length > 4) return null;
  const read = parts.map((part) => readFigure(part));
  const last = read.at(-1);
  const figures = read.map((measure) => (measure?.unit.dimension === unitless && last ? { ...measure, unit: last.unit } : measure)); // prettier-ignore
  return figures.every((measure): measure is Measure => measure !== null && measure.unit.dimension !== unitless) ? figures : null; // prettier-ignore
}

import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { setLanguage } from '../ui/language';

/** What Ant Design asks of a browser and jsdom does not have. */
Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  ResizeObserver: class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
});
const { getComputedStyle } = window;
window.getComputedStyle = (element) => getComputedStyle(element);
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;

/** Whether something is hidden is asked of every ancestor's style, which takes jsdom seconds. */
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });

beforeEach(() => {
  localStorage.clear();
  setLanguage('zh-CN');
});
afterEach(() => {
  cleanup();
  // What a page left beside itself, such as a dialog that was closing, is not the next one's.
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

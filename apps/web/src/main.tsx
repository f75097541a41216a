import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadHome } from './app/home/home';
import { currentLanguage } from './ui/language';
import { applyPalette } from './ui/theme';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

applyPalette();
document.documentElement.lang = currentLanguage();

const { content } = document.querySelector<HTMLMetaElement>('meta[name="first-view"]') ?? {};
const firstHome = (['visitor', 'member', 'secretariat'] as const).find((each) => each === content);
const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// What the server wrote into the page stands until the home is there that takes its place.
if (firstHome)
  void loadHome(firstHome)
    .catch(() => undefined)
    .finally(draw);
else draw();

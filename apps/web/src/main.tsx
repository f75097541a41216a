import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { currentLanguage } from './ui/language';
import { applyPalette } from './ui/theme';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

applyPalette();
document.documentElement.lang = currentLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

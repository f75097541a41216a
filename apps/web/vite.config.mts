import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { codeSplitting } from './chunks.mts';
import { firstView } from './first-view.mts';

/** With the host that the browser knows: the server compares it with the origin of a write. */
const api = { target: 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [firstView()],
  // The one library that the browser shares with the server (ADR 0111).
  resolve: {
    alias: {
      '@wanchang/sealed-bids': fileURLToPath(
        new URL('../../libs/sealed-bids/src/index.ts', import.meta.url),
      ),
    },
  },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: codeSplitting() } },
  },
  server: { proxy: { '/api': api, '/admin': api } },
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    // Loading the components anew for each file took two thirds of the time.
    isolate: false,
  },
});

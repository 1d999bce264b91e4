import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  // The page works wherever the sandbox is mounted.
  base: './',
  // `gallery.html` is for tests and pictures: it is served in development and not published.
  build: { outDir: '../dist/page', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
})

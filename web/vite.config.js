import { defineConfig } from 'vite';
import { toPageConfig } from './page-config.js';

export default defineConfig(toPageConfig('playground', 5_000));

/** node --import ./scripts/compile-cache.mjs …: Node keeps what it has compiled; the next start need not. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));

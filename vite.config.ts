import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		// Vitest keeps one core for itself, and spends most of it waiting for the other.
		maxWorkers: availableParallelism(),
		// Files share a worker: they have databases and servers of their own, and change nothing shared.
		isolate: false,
		// Real servers and real databases on two slow cores; nothing waits for time itself.
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
});

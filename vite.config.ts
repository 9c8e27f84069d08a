import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		// Real servers and real databases on two slow cores; nothing waits for time itself.
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
});

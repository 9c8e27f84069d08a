import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: true }),
		alias: {
			'#lib': 'src/lib',
			'#lib/*': 'src/lib/*',
			'#db': 'db',
			'#db/*': 'db/*'
		},
		// Only the page for meeting notes has one, and registers it itself (src/service-worker.ts).
		serviceWorker: { register: false },
		// Everything a page uses comes from this server. Scripts run only with this response's nonce or hash.
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				// The hash is of one attribute: SvelteKit's hidden place where a page change is announced to
				// screen readers. Without it the announcement would be seen at the foot of the page.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				// The survey builder shows its preview in a frame. Nobody else's page may frame ours.
				'frame-src': ['self'],
				'frame-ancestors': ['self']
			}
		}
	}
};

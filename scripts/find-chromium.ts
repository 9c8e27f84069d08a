import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where Chromium stands. Playwright's own download is not needed: Debian's package serves. Installs
 * it when it is missing and we may (root, apt), else says what to do.
 */
export function findChromium(): string {
	const found = onPath();
	if (found) return found;
	if (process.getuid?.() === 0) {
		console.log('Installing Chromium for the browser tests …');
		const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
		execFileSync('apt-get', ['update', '-qq'], quiet);
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
			...quiet,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		const installed = onPath();
		if (installed) return installed;
	}
	throw new Error('The browser tests need Chromium on the PATH: sudo apt-get install chromium');
}

function onPath(): string | undefined {
	const names = ['chromium', 'chromium-browser', 'google-chrome'];
	return names
		.flatMap((name) =>
			(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
		)
		.find((file) => {
			try {
				accessSync(file, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}

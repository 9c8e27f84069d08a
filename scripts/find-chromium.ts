import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where Chromium stands. Playwright's own download is not needed: Debian's packages serve. Its
 * headless shell is preferred, being the same engine without the windows nobody sees: the journeys
 * take two thirds of the time. Installs it when no Chromium is there and we may (root, apt), else
 * says what to do.
 */
export function findChromium(): string {
	const found = onPath(['chromium-headless-shell']);
	if (found) return found;
	if (process.getuid?.() === 0) install();
	const installed = onPath(['chromium-headless-shell', ...withWindows]);
	if (installed) return installed;
	throw new Error('The browser tests need Chromium on the PATH: sudo apt-get install chromium');
}

const withWindows = ['chromium', 'chromium-browser', 'google-chrome'];

function install(): void {
	console.log('Installing Chromium for the browser tests …');
	if (apt('install', 'chromium-headless-shell')) return;
	// An old list of packages knows only versions that are gone.
	apt('update');
	if (apt('install', 'chromium-headless-shell') || onPath(withWindows)) return;
	apt('install', 'chromium');
}

function apt(...what: string[]): boolean {
	const { status } = spawnSync('apt-get', ['-y', '-qq', '--no-install-recommends', ...what], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	return status === 0;
}

function onPath(names: readonly string[]): string | undefined {
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

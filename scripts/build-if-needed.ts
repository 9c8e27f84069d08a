import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** Everything the built site is made from. */
const sources = [
	'src/**/*',
	'db/**/*',
	'static/**/*',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];
/** What the build itself writes among the sources. */
const made = /^src\/lib\/words\/(compiled|project\.inlang)\/(?!settings\.json$)/;
const mark = 'build/.built-from';

/** Builds the site when there is no build of exactly these sources. Says so, since it takes a while. */
export function buildIfNeeded(): void {
	const wanted = fingerprint();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	console.log('Building the site (about half a minute, once for each change) …');
	// The tools' own chatter is shown only when they fail.
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error(`${stdout.toString()}\n${stderr.toString()}\nThe site could not be built.`);
		process.exit(1);
	}
	writeFileSync(mark, wanted);
}

function fingerprint(): string {
	const hash = createHash('sha256');
	const files = globSync(sources).filter((file) => !made.test(file) && statSync(file).isFile());
	for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file));
	return hash.digest('hex');
}

import { execFileSync } from 'node:child_process';
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
const mark = 'build/.built-from';

/** Builds the site when there is no build of exactly these sources. Says so, since it takes a while. */
export function buildIfNeeded(): void {
	const wanted = fingerprint();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	console.log('Building the site (about half a minute, once for each change) …');
	execFileSync('npm', ['run', '--silent', 'build'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	writeFileSync(mark, wanted);
}

function fingerprint(): string {
	const hash = createHash('sha256');
	const files = globSync(sources).filter(
		(file) => !file.startsWith('src/lib/words/compiled') && statSync(file).isFile()
	);
	for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file));
	return hash.digest('hex');
}

/**
 * Before `npm start` and `npm test`: installs the packages when they are missing or others than
 * package-lock.json asks for. Plain JavaScript, since a fresh clone may have only Node 20.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.installed-from';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
	console.log('Installing packages (about half a minute, once) …');
	execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	writeFileSync(mark, wanted);
}

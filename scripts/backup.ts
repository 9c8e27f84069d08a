/** npm run backup -- FILE: a whole copy of the database while the site runs. */
import { existsSync, renameSync } from 'node:fs';
import { openFile } from '#db/connect.ts';
import { settings } from '#lib/server/settings.ts';

const { databasePath } = settings();
const [target = `data/backup-${new Date().toISOString().slice(0, 10)}.db`] = process.argv.slice(2);

if (!existsSync(databasePath)) {
	console.error(
		`There is no database at ${databasePath}. Set DATABASE_PATH, or start the site first.`
	);
	process.exit(1);
}
if (existsSync(target)) {
	console.error(`${target} is there already. Name another file, so that no backup is lost.`);
	process.exit(1);
}

// SQLite's online backup copies a consistent whole while others write
// (https://www.sqlite.org/backup.html). Under its own name only when it is complete.
const file = openFile(databasePath);
await file.backup(`${target}.part`);
file.close();
const copy = openFile(`${target}.part`);
copy.pragma('journal_mode = DELETE'); // One file, nothing beside it.
const verdict = copy.pragma('integrity_check', { simple: true });
copy.close();
if (verdict !== 'ok') {
	console.error(`The copy is damaged (${String(verdict)}). The disk may be full or failing.`);
	process.exit(1);
}
renameSync(`${target}.part`, target);
console.log(`Backed up ${databasePath} to ${target}. To restore: stop the site and copy it back.`);

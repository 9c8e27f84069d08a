import { connect, type Db } from '#db/connect.ts';
import { settings } from './settings.ts';

let open: Db | undefined;

/** The installation's database, opened when first asked for: the build imports this file too. */
export function db(): Db {
	open ??= connect(settings().databasePath);
	return open;
}

/** node scripts/example.ts: loads the constructed example into an empty database, prints its sign-ins. */
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { countPartnerships } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { loadExample } from '#lib/server/example.ts';
import { settings } from '#lib/server/settings.ts';

const db = connect(settings().databasePath);
await migrate(db);
if ((await countPartnerships(db)) > 0) {
	console.log('The database is not empty: the example was not loaded.');
} else {
	for (const { name, role, email, password } of await loadExample(db, now())) {
		console.log(`${email}  ${password}  (${name}, ${role})`);
	}
}
await db.destroy();

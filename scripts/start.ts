/** npm start: builds if needed, brings the database up to date, loads the example once, serves. */
import { connect } from '#db/connect.ts';
import { examplePassword } from '#db/example/haparanda.ts';
import { migrate } from '#db/migrate.ts';
import { countPartnerships } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { loadExample } from '#lib/server/example.ts';
import { settings } from '#lib/server/settings.ts';
import { buildIfNeeded } from './build-if-needed.ts';

buildIfNeeded();

const { databasePath } = settings();
const db = connect(databasePath);
for (const name of await migrate(db)) console.log(`Database: ran ${name}.`);
if ((await countPartnerships(db)) === 0) {
	console.log('First start: loading the constructed example (490 answers) and coding it …');
	const signIns = await loadExample(db, now());
	console.log('\nSign in to the example with one of these (they are made up):');
	for (const { email, role } of signIns) console.log(`  ${email.padEnd(26)} ${role}`);
	console.log(`  Password for all of them: ${examplePassword}\n`);
}
await db.destroy();

await import('./serve.ts');

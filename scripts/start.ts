/** npm start: builds if needed, brings the database up to date, loads the example once, serves. */
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { settings } from '#lib/server/settings.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { loadExampleOnce } from './load-example-once.ts';

buildIfNeeded();

const db = connect(settings().databasePath);
for (const name of await migrate(db)) console.log(`Database: ran ${name}.`);
await loadExampleOnce(db);
await db.destroy();

await import('./serve.ts');

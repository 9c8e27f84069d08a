/** node scripts/example.ts: loads the constructed example into an empty database (for `npm run dev`). */
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { settings } from '#lib/server/settings.ts';
import { loadExampleOnce } from './load-example-once.ts';

const db = connect(settings().databasePath);
await migrate(db);
if (!(await loadExampleOnce(db))) console.log('The database is not empty: nothing was loaded.');
await db.destroy();

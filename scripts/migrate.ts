/** npm run migrate: brings the database up to date, says what it did. */
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { settings } from '#lib/server/settings.ts';

const db = connect(settings().databasePath);
const ran = await migrate(db);
console.log(ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'Already up to date.');
await db.destroy();

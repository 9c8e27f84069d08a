import { examplePassword } from '#db/example/haparanda.ts';
import type { Db } from '#db/connect.ts';
import { countPartnerships } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { loadExample } from '#lib/server/example.ts';

/** Loads the constructed example when nothing else is there, and prints its sign-ins. False when something is. */
export async function loadExampleOnce(db: Db): Promise<boolean> {
	if ((await countPartnerships(db)) > 0) return false;
	console.log('Loading the constructed example (490 answers) and coding it …');
	const signIns = await loadExample(db, now());
	console.log('\nSign in to the example with one of these (they are made up):');
	for (const { email, role } of signIns) console.log(`  ${email.padEnd(26)} ${role}`);
	console.log(`  Password for all of them: ${examplePassword}\n`);
	return true;
}

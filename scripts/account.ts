/**
 * npm run account -- --email E --name N --role R --partnership SLUG
 *     [--municipality M --police-district P --place X]
 *
 * Makes an account with a role, and the partnership when it is new. The password is asked for (or
 * taken from standard input), never given on the command line where other users could see it.
 */
import { parseArgs } from 'node:util';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { createAccount, roleNames } from '#lib/server/create-account.ts';
import { shortestPassword } from '#lib/server/password.ts';
import { settings } from '#lib/server/settings.ts';
import { askForPassword } from './ask-for-password.ts';

const { values } = parseArgs({
	options: {
		email: { type: 'string' },
		name: { type: 'string' },
		role: { type: 'string', default: 'administrator' },
		partnership: { type: 'string' },
		municipality: { type: 'string' },
		'police-district': { type: 'string' },
		place: { type: 'string' }
	}
});

const db = connect(settings().databasePath);
await migrate(db);
const made = await createAccount(
	db,
	{
		email: values.email ?? '',
		name: values.name ?? '',
		role: values.role,
		partnership: values.partnership ?? '',
		municipality: values.municipality,
		policeDistrict: values['police-district'],
		place: values.place
	},
	() => askForPassword(`Password (at least ${shortestPassword} characters): `),
	new Date().toISOString()
);
await db.destroy();

if (!made.ok) {
	const why: Record<typeof made.problem, string> = {
		'no-email': 'Give --email, the address to sign in with.',
		'no-name': 'Give --name, the person’s name.',
		'unknown-role': `Give --role as one of ${roleNames.join(', ')}.`,
		'no-partnership':
			'Give --partnership, a short name in small letters such as haparanda. If it is new, give also --municipality "Haparanda stad" --police-district "Lokalpolisområde Östra Norrbotten" --place Haparanda.',
		'short-password': `The password needs at least ${shortestPassword} characters.`
	};
	console.error(why[made.problem]);
	process.exit(1);
}
console.log(made.said);

/**
 * node scripts/round.ts --partnership SLUG --name "Dialog 2026" --slug kalix-2026 --year 2027
 *     --closes 2026-12-31 [--areas "Centrum, Töre, Nyborg"] [--in-finnish "Kalixissa"]
 *
 * Begins a round for a partnership that `npm run account` has made: the residents' survey and the
 * staff dialogue are open at once. What is not given is taken from the partnership's own set-up
 * (/desk/town). Finnish is offered when the place has a Finnish form.
 */
import { parseArgs } from 'node:util';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { findPartnership, readPartnershipSettings } from '#db/queries/partnerships.ts';
import { findRound } from '#db/queries/rounds.ts';
import { now } from '#lib/server/clock.ts';
import { openRound } from '#lib/server/open-round.ts';
import { settings } from '#lib/server/settings.ts';

const { values } = parseArgs({
	options: {
		partnership: { type: 'string', default: '' },
		name: { type: 'string', default: '' },
		slug: { type: 'string', default: '' },
		year: { type: 'string', default: '' },
		closes: { type: 'string', default: '' },
		areas: { type: 'string', default: '' },
		'in-finnish': { type: 'string' }
	}
});
const givenAreas = values.areas
	.split(',')
	.map((area) => area.trim())
	.filter((area) => area !== '');

const db = connect(settings().databasePath);
await migrate(db);
const partnership = await findPartnership(db, values.partnership);
const taken = await findRound(db, values.slug);

if (!partnership) stop('Give --partnership, the short name you gave to npm run account.');
if (values.name.trim() === '') stop('Give --name, such as "Dialog 2026".');
if (!/^[a-z0-9-]+$/.test(values.slug)) stop('Give --slug in small letters, such as kalix-2026.');
if (values.slug === 'town') stop('The address /desk/town is taken. Give another --slug.');
if (taken) stop(`There is a round at ${values.slug} already.`);
if (!/^20\d\d$/.test(values.year)) stop('Give --year, the year the promise is for.');
if (!/^20\d\d-\d\d-\d\d$/.test(values.closes)) stop('Give --closes, the last day: 2026-12-31.');
const { place } = partnership;
const known = await readPartnershipSettings(db, partnership.id);
const areas = givenAreas.length > 0 ? givenAreas : (known.areas ?? []);
if (areas.length === 0) stop('Give --areas, the parts of the municipality, with commas between.');

const finnish = values['in-finnish'];
const round = {
	partnershipId: partnership.id,
	slug: values.slug,
	name: values.name,
	closesOn: values.closes,
	town: {
		inPlace: {
			...(known.inPlace ?? { sv: `i ${place}`, en: `in ${place}` }),
			...(finnish ? { fi: finnish } : {})
		},
		promiseYear: Number(values.year),
		areas,
		...(known.ages ? { ages: known.ages } : {}),
		...(known.languages ? { languages: known.languages } : {})
	}
};
await db.transaction().execute((trx) => openRound(trx, round, now()));
await db.destroy();
console.log(`${values.name} is open: /s/${values.slug} and /s/${values.slug}-medarbetare.`);

function stop(why: string): never {
	console.error(why);
	process.exit(1);
}

/**
 * npm run simulate: whether the intervals hold the truth as often as they promise, in made-up rounds
 * whose truth is known. `npm run simulate -- 1` takes another seed; the tables stand in the ranking
 * room's README. Takes about two minutes of processor time.
 */
import { usualSeed } from '#lib/ranking/random.ts';
import { allTiedTable } from './simulate/all-tied.ts';
import { coderErrorTable } from './simulate/coder-error.ts';
import { correctedPlacesTable } from './simulate/corrected-places.ts';
import { placesTable } from './simulate/places.ts';
import { weightsTable } from './simulate/weights.ts';

const seed = Number(process.argv[2] ?? usualSeed);
if (!Number.isInteger(seed)) {
	console.error('Say a whole number as the seed, as in: npm run simulate -- 2019');
	process.exit(1);
}

console.log(`Seed ${seed}\n`);
console.log(`### Places, 90 %\n\n${placesTable(seed, 500, 500)}\n`);
console.log(`### Places when all themes are tied, 90 %\n\n${allTiedTable(seed, 1000, 500)}\n`);
console.log(`### Coder error, 95 %\n\n${coderErrorTable(seed, 400)}\n`);
console.log(`### Places with coder error, 90 %\n\n${correctedPlacesTable(seed, 200, 400)}\n`);
console.log(`### Weights, 95 %\n\n${weightsTable(seed, 500)}`);

/**
 * npm run simulate: whether the intervals hold the truth as often as they promise, in made-up rounds
 * whose truth is known. `npm run simulate -- 1` takes another seed; the tables stand in the ranking
 * room's README. Takes some minutes.
 */
import { usualSeed } from '#lib/ranking/random.ts';
import { coderErrorTable } from './simulate/coder-error.ts';
import { placesTable } from './simulate/places.ts';
import { weightsTable } from './simulate/weights.ts';

const seed = Number(process.argv[2] ?? usualSeed);
if (!Number.isInteger(seed)) {
	console.error('Say a whole number as the seed, as in: npm run simulate -- 2019');
	process.exit(1);
}

console.log(`Seed ${seed}\n`);
console.log(`### Places, 90 %\n\n${placesTable(seed, 1000, 500)}\n`);
console.log(`### Coder error, 95 %\n\n${coderErrorTable(seed, 500)}\n`);
console.log(`### Weights, 95 %\n\n${weightsTable(seed, 500)}`);

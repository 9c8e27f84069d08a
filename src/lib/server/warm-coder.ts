import { roundCodebooks } from '#db/queries/codebooks.ts';
import { code } from '#lib/coding/code.ts';
import { db } from './database.ts';
import { defaultLearned } from './default-learned.ts';

/** Compiles the codebooks in use, in every language, and unpacks what has been learnt. */
export async function warmCoder(): Promise<void> {
	for (const codebook of await roundCodebooks(db())) {
		for (const lang of ['sv', 'fi', 'en'] as const)
			code(codebook, { text: '-', lang }, defaultLearned());
	}
}

/**
 * node scripts/codebook.ts: puts the default codebook together from its files, and compiles its words,
 * so that no start has to. `npm run train` does it first.
 */
import { writeFileSync } from 'node:fs';
import { assembledCodebook } from '#db/codebooks/assembled.ts';
import { compile } from '#lib/coding/compile.ts';
import { textsOf, type Lexicon } from '#lib/coding/patterns.ts';

// Text inside text: a language that nobody writes is not read.
const compiled = (lexicon: Lexicon) =>
	JSON.stringify(compile(textsOf(assembledCodebook, lexicon), lexicon));

const languages = { sv: compiled('sv'), fi: compiled('fi'), en: compiled('en') };
writeFileSync('db/codebooks/default-data.json', `${JSON.stringify(assembledCodebook)}\n`);
writeFileSync('db/codebooks/compiled-data.json', `${JSON.stringify(languages)}\n`);

/** node scripts/words.ts: turns src/lib/words/*.json into typed functions, one for each sentence. */
import { compile } from '@inlang/paraglide-js';

await compile({
	project: './src/lib/words/project.inlang',
	outdir: './src/lib/words/compiled',
	strategy: ['custom-reader', 'baseLocale'],
	outputStructure: 'locale-modules',
	emitReadme: false,
	emitGitIgnore: false
});
// The compiler's own database leaves a timer of 30 seconds behind: nothing is left to wait for.
process.exit(0);

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the rule of the house, section by section as CONTRIBUTING.md tells it. */
const rooms = ['survey', 'text', 'coding', 'ranking', 'promise'] as const;

type Import = { from: string; to: string; typeOnly: boolean };

const files = globSync(['src/**/*.{ts,svelte,js}', 'db/**/*.ts', 'scripts/**/*.{ts,mjs}']).filter(
	(file) => !file.startsWith('src/lib/words/compiled')
);

const imports: Import[] = files.flatMap((from) => importsOf(from));

function importsOf(from: string): Import[] {
	const code = readFileSync(from, 'utf8');
	const pattern =
		/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
	return [...code.matchAll(pattern)].map((found) => ({
		from,
		to: resolved(from, found[2] ?? found[3] ?? found[4] ?? ''),
		typeOnly: found[1] !== undefined
	}));
}

/** Paths of ours from the project's root; packages keep their name. */
function resolved(from: string, to: string): string {
	if (to.startsWith('#lib/')) return `src/lib/${to.slice(5)}`;
	if (to.startsWith('#db/')) return `db/${to.slice(4)}`;
	if (to.startsWith('.')) return normalize(join(dirname(from), to));
	return to;
}

const isOurs = (to: string) => /^(src|db|scripts|tests)\//.test(to);
const told = ({ from, to }: Import) => `${from} imports ${to}`;
const from = (folder: string) => imports.filter((each) => each.from.startsWith(folder));

describe('the import rule', () => {
	it('reads the imports it judges', () => {
		expect(imports.length).toBeGreaterThan(100);
		expect(imports.some(({ to }) => to === 'kysely')).toBe(true);
	});

	it.each(rooms)('%s imports itself and the rooms to its left, nothing else', (room) => {
		const allowed = rooms.slice(0, rooms.indexOf(room) + 1).map((each) => `src/lib/${each}/`);
		const npm =
			room === 'text'
				? /^(natural\/lib\/natural\/stemmers\/|snowball-stemmers$|stopword$|dictionary-sv)/
				: /^$/;
		const strangers = from(`src/lib/${room}/`).filter(
			({ to }) => !allowed.some((folder) => to.startsWith(folder)) && !npm.test(to)
		);
		expect(strangers.map(told)).toEqual([]);
	});

	it.each(rooms)('%s asks neither the clock nor chance', (room) => {
		const guilty = files
			.filter((file) => file.startsWith(`src/lib/${room}/`) && file.endsWith('.ts'))
			.filter((file) =>
				/Math\.random\(|Date\.now\(|new Date\(\)|process\./.test(readFileSync(file, 'utf8'))
			);
		expect(guilty).toEqual([]);
	});

	it('db takes only types from the rooms, and nothing from the rest of the house', () => {
		const strangers = from('db/')
			.filter(({ to }) => isOurs(to) && !to.startsWith('db/'))
			.filter(
				({ to, typeOnly }) => !(typeOnly && rooms.some((room) => to.startsWith(`src/lib/${room}/`)))
			);
		expect(strangers.map(told)).toEqual([]);
	});

	it('migrations import only Kysely', () => {
		const strangers = from('db/migrations/').filter(
			({ from: file, to }) => !/^kysely/.test(to) && !file.endsWith('index.ts')
		);
		expect(strangers.map(told)).toEqual([]);
	});

	it('ui never reaches for the database or the server', () => {
		const strangers = from('src/lib/ui/').filter(
			({ to }) => to.startsWith('db/') || to.startsWith('src/lib/server/')
		);
		expect(strangers.map(told)).toEqual([]);
	});

	it('routes hold no SQL and no driver', () => {
		const strangers = from('src/routes/').filter(({ to }) => /^(kysely|better-sqlite3)/.test(to));
		expect(strangers.map(told)).toEqual([]);
	});

	it('nobody imports routes, and only scripts import scripts', () => {
		const strangers = imports.filter(
			({ from: file, to }) =>
				(to.startsWith('src/routes/') && !file.startsWith('src/routes/')) ||
				(to.startsWith('scripts/') && !file.startsWith('scripts/'))
		);
		expect(strangers.map(told)).toEqual([]);
	});

	it('only server/session.ts knows lucia', () => {
		const strangers = imports.filter(
			({ from: file, to }) => to === 'lucia' && file !== 'src/lib/server/session.ts'
		);
		expect(strangers.map(told)).toEqual([]);
	});

	it('natural is imported by subpath: the whole takes a second and three database drivers', () => {
		expect(imports.filter(({ to }) => to === 'natural').map(told)).toEqual([]);
	});
});

describe('the house', () => {
	it('has no room without a name', () => {
		const nameless = files.filter((file) =>
			/(^|\/)(utils?|helpers?|common|manager|misc)(\/|\.)/i.test(file)
		);
		expect(nameless).toEqual([]);
	});

	it('has no file a reader would lose their way in', () => {
		const data =
			/^db\/(codebooks|example)\/|^src\/lib\/promise\/library|^src\/lib\/ui\/(ground|desk)\.css/;
		const long = files
			.filter((file) => !data.test(file))
			.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
			.filter(({ lines }) => lines > 320);
		expect(long).toEqual([]);
	});

	it('suppresses no rule and trusts no `any`', () => {
		const loose = files.filter((file) =>
			/eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck|: any\b|\bas any\b|<any>/.test(
				readFileSync(file, 'utf8')
			)
		);
		expect(loose).toEqual([]);
	});

	it('has a README at the door of every room', () => {
		for (const room of rooms) {
			expect(readFileSync(`src/lib/${room}/README.md`, 'utf8').length).toBeGreaterThan(200);
		}
	});
});

describe('every route', () => {
	const desk = globSync('src/routes/desk/[[]round[]]/**/+{page.server,server,layout.server}.ts');

	it('of the desk lets people in by the table of permissions', () => {
		expect(desk.length).toBeGreaterThan(4);
		const open = desk.filter((file) => !/\benter\(/.test(readFileSync(file, 'utf8')));
		expect(open).toEqual([]);
	});
});

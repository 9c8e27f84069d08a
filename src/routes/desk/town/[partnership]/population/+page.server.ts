import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { decodeText } from '#lib/server/exchange/decode-text.ts';
import { Refused } from '#lib/server/exchange/refusal.ts';
import { enterTown, type EnteredTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { readTown, savePopulation } from '#lib/server/town.ts';
import { lineIn, longestName, textIn } from '#lib/survey/set-up-fields.ts';
import {
	checkFigures,
	figureField,
	readPopulation,
	sumFigures,
	sumOf,
	type PopulationFigure
} from '#lib/survey/set-up-population.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const { areas, ages, population, source } = await groupsOf(partnership.id);
	return {
		areas,
		ages,
		source,
		isSaved: population.length > 0,
		sums: sums(population, { areas, ages }),
		typed: Object.fromEntries(
			areas.flatMap((area, row) =>
				ages.flatMap((age, column) =>
					(['woman', 'man'] as const).map((gender) => {
						const cell = population.find(
							(one) => one.area === area.id && one.age === age.id && one.gender === gender
						);
						return [figureField(row, column, gender), cell ? String(cell.people) : ''];
					})
				)
			)
		)
	};
};

export const actions: Actions = {
	read: async (event) => {
		const { partnership } = await enterTown(event, 'partnership:edit');
		const form = await event.request.formData();
		const fields = textFields(form);
		const source = lineIn(fields, 'source');
		const table = await pastedOrFile(form, textIn(fields, 'table'));
		if (table === null) return fail(422, { way: 'paste', table: '', source, badFile: true });
		const { figures, dry, problems } = dryRun(table, await groupsOf(partnership.id));
		const result = { way: 'paste', table, source, problems, dry };
		return figures.length > 0 ? result : fail(422, result);
	},
	save: async (event) => {
		const town = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const [table, source] = [textIn(fields, 'table'), lineIn(fields, 'source')];
		const { figures, dry, problems } = dryRun(table, await groupsOf(town.partnership.id));
		if (figures.length === 0 || !isSource(source)) {
			return fail(422, { way: 'paste', table, source, problems, dry, noSource: true });
		}
		return keep(town, figures, source);
	},
	type: async (event) => {
		const town = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const source = lineIn(fields, 'source');
		const groups = await groupsOf(town.partnership.id);
		const checked = checkFigures(fields, groups);
		const noSource = checked.ok && checked.figures.length > 0 && !isSource(source);
		if (!checked.ok || noSource) {
			const typed = Object.fromEntries([...fields].map(([name, [value = '']]) => [name, value]));
			return fail(422, {
				way: 'type',
				typed,
				source,
				wrong: checked.ok ? [] : checked.wrong,
				noSource
			});
		}
		return keep(town, checked.figures, source);
	}
};

async function groupsOf(partnershipId: string) {
	const { settings, population } = await readTown(db(), partnershipId);
	const { areas = [], ages = [], populationSource: source = '' } = settings;
	return { areas, ages, population, source };
}

/** What a table would give, before anything is saved. */
function dryRun(table: string, groups: Groups) {
	const { figures, problems, used } = readPopulation(table, groups);
	const cells = groups.areas.length * groups.ages.length * 2;
	const dry = {
		figures: figures.length,
		lines: used,
		missing: cells - figures.length,
		sums: sums(figures, groups)
	};
	return { figures, problems, dry: figures.length > 0 ? dry : null };
}

type Groups = Pick<Awaited<ReturnType<typeof groupsOf>>, 'areas' | 'ages'>;

function sums(figures: Parameters<typeof sumFigures>[0], { areas, ages }: Groups) {
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	return {
		byArea: sumFigures(figures, 'area', ids(areas)),
		byAge: sumFigures(figures, 'age', ids(ages)),
		all: sumOf('', figures)
	};
}

function isSource(source: string): boolean {
	return source !== '' && source.length <= longestName;
}

/** The file when one was chosen, else what stands in the box. Null when the file is no text. */
async function pastedOrFile(form: FormData, pasted: string): Promise<string | null> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) return pasted;
	try {
		return decodeText(new Uint8Array(await file.arrayBuffer())).text.trim();
	} catch (why) {
		if (why instanceof Refused) return null;
		throw why;
	}
}

async function keep(
	{ account, partnership }: EnteredTown,
	figures: PopulationFigure[],
	source: string
): Promise<never> {
	const by = { partnershipId: partnership.id, accountId: account.id, at: now() };
	await savePopulation(db(), by, { figures, source });
	redirect(303, `/desk/town/${partnership.slug}?saved=population`);
}

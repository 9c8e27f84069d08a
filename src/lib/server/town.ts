import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import {
	readPartnershipSettings,
	renamePartnership,
	savePartnershipSettings
} from '#db/queries/partnerships.ts';
import { listPopulation, replacePopulation } from '#db/queries/populations.ts';
import type { LegalSettings, PartnershipSettings } from '#lib/survey/partnership-settings.ts';
import type { TownLanguages } from '#lib/survey/set-up-languages.ts';
import type { TownNames } from '#lib/survey/set-up-names.ts';
import type { PopulationFigure } from '#lib/survey/set-up-population.ts';
import type { SetUpStep } from '#lib/survey/set-up.ts';
import { newId } from './id.ts';

/** Whose set-up is changed, by whom and when. */
export type By = { partnershipId: string; accountId: string; at: string };

/** What a partnership has said of itself, and its population figures. */
export async function readTown(db: Db, partnershipId: string) {
	const [settings, population] = await Promise.all([
		readPartnershipSettings(db, partnershipId),
		listPopulation(db, partnershipId)
	]);
	return { settings, population };
}

export async function saveNames(db: Db, by: By, { inPlace, ...names }: TownNames): Promise<void> {
	await saveStep(db, by, 'names', async (trx, settings) => {
		await renamePartnership(trx, by.partnershipId, names);
		// A translator's Meänkieli stays: no field of ours holds it.
		return { change: { inPlace: { ...settings.inPlace, ...inPlace } } };
	});
}

/** Areas and age bands take their population figures with them: what is gone counts for nobody. */
export async function saveGroups(
	db: Db,
	by: By,
	groups: Pick<PartnershipSettings, 'areas'> | Pick<PartnershipSettings, 'ages'>
): Promise<{ figuresRemoved: number }> {
	const [step, dimension, ids] =
		'areas' in groups
			? (['areas', 'area', groups.areas.map(({ id }) => id)] as const)
			: (['ages', 'age', groups.ages.map(({ id }) => id)] as const);
	let figuresRemoved = 0;
	await saveStep(db, by, step, async (trx) => {
		const before = await listPopulation(trx, by.partnershipId);
		const kept = before.filter((cell) => ids.includes(cell[dimension]));
		figuresRemoved = before.length - kept.length;
		if (figuresRemoved > 0) await replacePopulation(trx, by.partnershipId, kept);
		return { change: groups, detail: { groups: ids.length, figuresRemoved } };
	});
	return { figuresRemoved };
}

export async function saveLanguages(db: Db, by: By, chosen: TownLanguages): Promise<void> {
	await saveStep(db, by, 'languages', () => ({ change: chosen }));
}

export async function savePopulation(
	db: Db,
	by: By,
	{ figures, source }: { figures: readonly PopulationFigure[]; source: string }
): Promise<void> {
	await saveStep(db, by, 'population', async (trx) => {
		await replacePopulation(trx, by.partnershipId, figures);
		return { change: { populationSource: source }, detail: { figures: figures.length } };
	});
}

export async function saveLegal(db: Db, by: By, legal: LegalSettings): Promise<void> {
	await saveStep(db, by, 'legal', () => ({ change: { legal } }));
}

type Settings = Partial<PartnershipSettings>;
type Change = { change: Settings; detail?: Record<string, number> };

/** One step, in one transaction with its line in the audit. */
async function saveStep(
	db: Db,
	{ partnershipId, accountId, at }: By,
	step: SetUpStep,
	make: (trx: Db, settings: Settings) => Change | Promise<Change>
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const settings = await readPartnershipSettings(trx, partnershipId);
		const { change, detail = {} } = await make(trx, settings);
		await savePartnershipSettings(trx, partnershipId, { ...settings, ...change });
		await insertAudit(trx, {
			id: newId(),
			partnershipId,
			accountId,
			at,
			action: 'set-up-saved',
			target: `partnership ${partnershipId}`,
			detail: { step, ...detail }
		});
	});
}

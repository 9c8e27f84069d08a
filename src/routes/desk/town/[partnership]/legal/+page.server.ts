import { fail, redirect } from '@sveltejs/kit';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enterTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { saveLegal } from '#lib/server/town.ts';
import { legalOf } from '#lib/survey/partnership-settings.ts';
import { textIn } from '#lib/survey/set-up-fields.ts';
import { checkLegal, legalFields, legalGaps } from '#lib/survey/set-up-legal.ts';
import type { Actions, PageServerLoad } from './$types';

type Written = Record<(typeof legalFields)[number], string>;

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const settings = await readPartnershipSettings(db(), partnership.id);
	const legal = legalOf(settings);
	const { contact, accessibility, retentionMonths, ...texts } = legal;
	const { updatedOn, ...stated } = accessibility;
	const saved: Written = {
		...texts,
		...contact,
		...stated,
		retentionMonths: retentionMonths === null ? '' : String(retentionMonths)
	};
	return { saved, updatedOn, isNew: settings.legal === undefined, gaps: legalGaps(legal) };
};

export const actions: Actions = {
	default: async (event) => {
		const { account, partnership } = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const known = legalOf(await readPartnershipSettings(db(), partnership.id));
		const checked = checkLegal(fields, known, today());
		if (!checked.ok) {
			const written = Object.fromEntries(
				legalFields.map((name) => [name, textIn(fields, name)])
			) as Written;
			return fail(422, { written, problems: checked.problems });
		}
		const by = { partnershipId: partnership.id, accountId: account.id, at: now() };
		await saveLegal(db(), by, checked.legal);
		redirect(303, `/desk/town/${partnership.slug}?saved=legal`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enterTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { saveLanguages } from '#lib/server/town.ts';
import { lineIn } from '#lib/survey/set-up-fields.ts';
import { checkLanguages } from '#lib/survey/set-up-languages.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const settings = await readPartnershipSettings(db(), partnership.id);
	const { languages = ['en'], meankieli = false, promiseMonths = 12 } = settings;
	return {
		ticked: [...languages, ...(meankieli ? ['fit'] : [])] as string[],
		promiseMonths: String(promiseMonths)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, partnership } = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const checked = checkLanguages(fields);
		if (!checked.ok) {
			return fail(422, {
				ticked: [...(fields.get('languages') ?? [])],
				promiseMonths: lineIn(fields, 'promiseMonths'),
				problems: checked.problems
			});
		}
		const by = { partnershipId: partnership.id, accountId: account.id, at: now() };
		await saveLanguages(db(), by, checked.chosen);
		redirect(303, `/desk/town/${partnership.slug}?saved=languages`);
	}
};

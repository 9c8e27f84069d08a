import { fail, redirect } from '@sveltejs/kit';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enterTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { saveGroups } from '#lib/server/town.ts';
import { usualAges } from '#lib/survey/partnership-settings.ts';
import { agesAsText, checkAges } from '#lib/survey/set-up-ages.ts';
import { textIn } from '#lib/survey/set-up-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const { ages } = await readPartnershipSettings(db(), partnership.id);
	const shown = ages && ages.length > 0 ? ages : [...usualAges];
	return { ages: shown, text: agesAsText(shown) };
};

export const actions: Actions = {
	default: async (event) => {
		const { account, partnership } = await enterTown(event, 'partnership:edit');
		const written = textIn(textFields(await event.request.formData()), 'ages');
		const checked = checkAges(written);
		if (!checked.ok) return fail(422, { written, problems: checked.problems });
		const by = { partnershipId: partnership.id, accountId: account.id, at: now() };
		const { figuresRemoved } = await saveGroups(db(), by, { ages: checked.ages });
		redirect(303, `/desk/town/${partnership.slug}?saved=ages&removed=${figuresRemoved}`);
	}
};

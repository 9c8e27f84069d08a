import { fail, redirect } from '@sveltejs/kit';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enterTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { saveGroups } from '#lib/server/town.ts';
import { checkAreas } from '#lib/survey/set-up-areas.ts';
import { lineIn, textIn } from '#lib/survey/set-up-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const { areas = [], meankieli = false } = await readPartnershipSettings(db(), partnership.id);
	return {
		meankieli,
		rows: areas.map(({ label }, at) => ({
			sv: label.sv,
			fi: label.fi ?? '',
			en: label.en ?? '',
			order: String(at + 1),
			remove: false
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, partnership } = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const { areas: known = [] } = await readPartnershipSettings(db(), partnership.id);
		const checked = checkAreas(fields, known);
		if (!checked.ok) {
			return fail(422, {
				rows: known.map((_, row) => ({
					sv: lineIn(fields, `sv-${row}`),
					fi: lineIn(fields, `fi-${row}`),
					en: lineIn(fields, `en-${row}`),
					order: lineIn(fields, `order-${row}`),
					remove: fields.has(`remove-${row}`)
				})),
				added: textIn(fields, 'new'),
				problems: checked.problems
			});
		}
		const by = { partnershipId: partnership.id, accountId: account.id, at: now() };
		const { figuresRemoved } = await saveGroups(db(), by, { areas: checked.areas });
		redirect(303, `/desk/town/${partnership.slug}?saved=areas&removed=${figuresRemoved}`);
	}
};

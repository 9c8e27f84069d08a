import { fail, redirect } from '@sveltejs/kit';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enterTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { saveNames } from '#lib/server/town.ts';
import { lineIn } from '#lib/survey/set-up-fields.ts';
import { checkNames, nameFields } from '#lib/survey/set-up-names.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const { inPlace } = await readPartnershipSettings(db(), partnership.id);
	return {
		saved: {
			municipality: partnership.municipality,
			policeDistrict: partnership.policeDistrict,
			place: partnership.place,
			// Most places are «i»; whoever lives on an island changes it.
			'in-sv': inPlace?.sv ?? `i ${partnership.place}`,
			'in-fi': inPlace?.fi ?? '',
			'in-en': inPlace?.en ?? (inPlace ? '' : `in ${partnership.place}`)
		} as Record<(typeof nameFields)[number], string>
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, partnership } = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const checked = checkNames(fields);
		if (!checked.ok) {
			const written = Object.fromEntries(nameFields.map((name) => [name, lineIn(fields, name)]));
			return fail(422, { written, problems: checked.problems });
		}
		const by = { partnershipId: partnership.id, accountId: account.id, at: now() };
		await saveNames(db(), by, checked.names);
		redirect(303, `/desk/town/${partnership.slug}?saved=names`);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { findRound } from '#db/queries/rounds.ts';
import { listSurveys, takenAddresses } from '#db/queries/surveys.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { draftRound } from '#lib/server/open-round.ts';
import { enterTown } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { readTown } from '#lib/server/town.ts';
import { legalOf } from '#lib/survey/partnership-settings.ts';
import { lineIn } from '#lib/survey/set-up-fields.ts';
import { legalGaps } from '#lib/survey/set-up-legal.ts';
import { checkNewRound, roundFields, surveyAddress } from '#lib/survey/set-up-round.ts';
import { beforeRound, setUpState } from '#lib/survey/set-up.ts';
import { roundTemplates } from '#lib/survey/templates/round-templates.ts';
import { townOf } from '#lib/survey/templates/town.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const { settings, population } = await readTown(db(), partnership.id);
	const year = await freeYear(partnership.slug);
	const town = townOf(settings, year + 1);
	return {
		before: beforeRound(setUpState(settings, population.length)),
		gaps: legalGaps(legalOf(settings)).length,
		meankieli: settings.meankieli ?? false,
		suggested: {
			name: `Dialog ${year}`,
			slug: `${partnership.slug}-${year}`,
			promiseYear: String(year + 1),
			closesOn: ''
		},
		templates: Object.fromEntries(
			Object.entries(roundTemplates).map(([survey, make]) => {
				const { questions, locales, minutes } = make(town);
				const asked = questions.map(({ id, label }) => ({ id, label }));
				return [survey, { asked, locales, minutes }];
			})
		),
		made: await madeRound(partnership.id, event.url.searchParams.get('made'))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, partnership } = await enterTown(event, 'partnership:edit');
		const fields = textFields(await event.request.formData());
		const written = Object.fromEntries(roundFields.map((name) => [name, lineIn(fields, name)]));
		const ticked = [...(fields.get('citizen') ?? []), ...(fields.get('surveys') ?? [])];
		const { settings, population } = await readTown(db(), partnership.id);
		if (beforeRound(setUpState(settings, population.length)).length > 0) {
			return fail(422, { written, ticked, problems: [] });
		}
		const checked = checkNewRound(fields, today());
		if (!checked.ok) return fail(422, { written, ticked, problems: checked.problems });

		const { slug, promiseYear, surveys } = checked.round;
		const addresses = [slug, ...surveys.map((survey) => `${slug}${surveyAddress[survey]}`)];
		if ((await takenAddresses(db(), addresses)).length > 0) {
			const problems = [{ field: 'slug', reason: 'taken' as const }];
			return fail(422, { written, ticked, problems });
		}
		await draftRound(
			db(),
			{
				...checked.round,
				partnershipId: partnership.id,
				accountId: account.id,
				town: townOf(settings, promiseYear)
			},
			now()
		);
		redirect(303, `/desk/town/${partnership.slug}/new-round?made=${slug}`);
	}
};

/** This year, or the first after it whose address nobody has. */
async function freeYear(slug: string): Promise<number> {
	const thisYear = Number(today().slice(0, 4));
	const years = [thisYear, thisYear + 1, thisYear + 2];
	const taken = await takenAddresses(
		db(),
		years.map((year) => `${slug}-${year}`)
	);
	return years.find((year) => !taken.includes(`${slug}-${year}`)) ?? thisYear;
}

/** The round just made, for its links; nothing for a round of somebody else's. */
async function madeRound(partnershipId: string, slug: string | null) {
	const round = slug === null ? null : await findRound(db(), slug);
	if (round?.partnershipId !== partnershipId) return null;
	const surveys = await listSurveys(db(), partnershipId, round.id);
	return {
		slug: round.slug,
		name: round.name,
		surveys: surveys.map((survey) => ({
			slug: survey.slug,
			isDraft: survey.isDraft,
			isSchool: survey.slug === `${round.slug}${surveyAddress.school}`,
			stream: survey.stream
		}))
	};
}

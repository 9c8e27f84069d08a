import type { Db } from '#db/connect.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import type { Round } from '#db/queries/rounds.ts';
import { findSurvey, listSurveys } from '#db/queries/surveys.ts';
import { type ThemeId, themeName } from '#lib/coding/codebook.ts';
import { noAnswer, type Option, textIn, type Locale } from '#lib/survey/questionnaire.ts';

/** Something to choose in a note's row. */
export type Choice = { id: string; name: string };

/** What a note can say of itself: where it is, and which of the codebook's themes it is about. */
export async function meetingHints(
	db: Db,
	round: Round,
	locale: Locale
): Promise<{ areas: Choice[]; themes: Choice[] }> {
	const [areas, { codebook }] = await Promise.all([
		areasOf(db, round),
		readCodebook(db, round.partnershipId, round.codebookVersionId)
	]);
	const themes: { id: ThemeId; name: string }[] = codebook.themes.map((theme) => ({
		id: theme.id,
		name: themeName(theme, locale)
	}));
	return {
		areas: areas.map(({ id, label }) => ({ id, name: textIn(label, locale) })),
		themes: themes.sort((a, b) => a.name.localeCompare(b.name, locale))
	};
}

/** The areas residents are asked for, so that both can be compared; without the way out of answering. */
async function areasOf(db: Db, round: Round): Promise<Option[]> {
	const [surveys, { areas = [] }] = await Promise.all([
		listSurveys(db, round.partnershipId, round.id),
		readPartnershipSettings(db, round.partnershipId)
	]);
	const open = surveys.find(({ stream, isDraft }) => stream === 'survey' && !isDraft);
	const survey = open ? await findSurvey(db, open.slug) : null;
	const asked = survey?.questionnaire.questions.find(({ kind }) => kind === 'area');
	if (asked?.kind !== 'area') return areas;
	return asked.options.filter(({ id }) => id !== noAnswer && !elsewhere.includes(id));
}

/** Where people may live, but no note is about: the option of every template. */
const elsewhere = ['Bor inte i kommunen'];

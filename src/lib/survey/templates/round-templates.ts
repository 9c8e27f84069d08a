import type { Questionnaire } from '../questionnaire.ts';
import type { RoundSurvey } from '../set-up-round.ts';
import { longQuestionnaire } from './citizen-long.ts';
import { shortQuestionnaire } from './citizen-short.ts';
import { schoolQuestionnaire } from './school.ts';
import { staffQuestionnaire } from './staff.ts';
import type { Town } from './town.ts';

/** What each survey of a new round begins from. */
export const roundTemplates: Record<RoundSurvey, (town: Town) => Questionnaire> = {
	short: shortQuestionnaire,
	long: longQuestionnaire,
	staff: staffQuestionnaire,
	school: schoolQuestionnaire
};

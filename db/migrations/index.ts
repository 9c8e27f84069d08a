import type { Migration } from 'kysely/migration';
import * as foundation from './0001_foundation.ts';
import * as proposals from './0002_proposals.ts';
import * as asking from './0003_asking.ts';
import * as staffShown from './0004_staff_shown.ts';
import * as review from './0005_review.ts';
import * as decisionRecord from './0006_decision_record.ts';
import * as recoding from './0007_recoding.ts';
import * as theme from './0008_theme.ts';
import * as statistics from './0009_statistics.ts';

/** Every migration by its name, in order. Listed, not found on disk: the built server has no such folder. */
export const migrations: Record<string, Migration> = {
	'0001_foundation': foundation,
	'0002_proposals': proposals,
	'0003_asking': asking,
	'0004_staff_shown': staffShown,
	'0005_review': review,
	'0006_decision_record': decisionRecord,
	'0007_recoding': recoding,
	'0008_theme': theme,
	'0009_statistics': statistics
};

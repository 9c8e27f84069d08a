import type { Companion } from '#lib/ranking/co-occurrence.ts';
import type { KeyWord } from '#lib/ranking/key-words.ts';
import type { Time } from '#lib/text/times.ts';

export type ShownKeyWord = Omit<KeyWord, 'key'> & { word: string };

/** Names or times with the people who name them; `others` are the small ones together. */
export type ShownTable<Name extends string = string> = {
	rows: { name: Name; people: number }[];
	others: number | null;
	hidden: boolean;
};

/** What a theme's page tells of how people speak of it. Every number is of enough people. */
export type ShownTheme = {
	/** Fewest people that a number stands for. */
	least: number;
	/** Of how many; `whole` when everybody was read. */
	read: { of: number; among: number; whole: boolean; raisers: number };
	/** The codebook's groups of search words, each with the words that so many use. */
	triggers: {
		groups: { about: string; people: number; words: { word: string; people: number }[] }[];
		others: number | null;
		likened: number | null;
	};
	keyWords: ShownKeyWord[];
	/** Null where women or men may not be shown. */
	sexes: { women: number; men: number; byWomen: ShownKeyWord[]; byMen: ShownKeyWord[] } | null;
	places: ShownTable;
	proposedPlaces: { name: string; people: number }[];
	placeNames: { id: string; name: string; verdict: 'place' | 'no-place' }[];
	times: ShownTable<Time>;
	companions: Companion[];
	/** A word that was asked for; `enough` when so many use it that it may be shown. */
	context: {
		word: string;
		enough: boolean;
		total: number;
		lines: { left: string; word: string; right: string }[];
	} | null;
};

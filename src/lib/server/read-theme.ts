import { listPlaceNames } from '#db/queries/place-names.ts';
import { readThemeTexts, type ThemeTexts } from '#db/queries/theme-texts.ts';
import type { Db } from '#db/connect.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { inContext, type ThemeWords, wordsOfTheme } from '#lib/coding/theme-words.ts';
import { companions } from '#lib/ranking/co-occurrence.ts';
import { keyBetween, type KeyWord, keyWords, type Speakers } from '#lib/ranking/key-words.ts';
import type { StreamRanking } from '#lib/ranking/ranking.ts';
import { maySay, safeCells } from '#lib/ranking/safe-cells.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { languageOfTokens } from '#lib/text/language.ts';
import { placeFinder, placeKey, proposePlaces } from '#lib/text/places.ts';
import { type Time, timesIn } from '#lib/text/times.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import type { ShownKeyWord, ShownTheme } from '#lib/ui/theme/shown-theme.ts';
import { fewestNotes } from './proposals.ts';

/** So many people of each kind are read: what a page can wait for. */
const mostRead = 2500;
const most = { wordsOfGroup: 8, keyWords: 15, between: 6, places: 15, proposals: 8, lines: 40 };

type People<Key extends string = string> = Map<Key, Set<string>>;

/**
 * Reads what people wrote on a theme once, and tells of its words, places, times and companions.
 *
 * @param on.areas names of the town's areas: places that are known from the start
 * @param on.sexesShown whether both women's and men's numbers of this theme may be shown
 * @param on.word a word to show in context
 */
export async function readTheme(
	db: Db,
	round: Round,
	on: {
		codebook: Codebook;
		theme: string;
		ranking: StreamRanking;
		units: readonly Unit[];
		areas: readonly string[];
		sexesShown: boolean;
		word: string | null;
	}
): Promise<ShownTheme> {
	const { partnershipId, id: roundId } = round;
	const { stream } = on.ranking;
	const least = leastIn(stream);
	const [texts, names] = await Promise.all([
		readThemeTexts(db, { partnershipId, roundId, stream, theme: on.theme }, mostRead),
		listPlaceNames(db, partnershipId)
	]);
	const of = new Set(texts.raised.map(({ person }) => person)).size;
	const among = new Set(texts.rest.map(({ person }) => person)).size;
	const words = wordsOfTheme(on.codebook, texts.raised, texts.rest);
	const spoken = (key: string) => words.forms.get(key) ?? key;

	const groups = safeCells(words.groups, of, least);
	const beyond = new Map([...words.own].filter(([key]) => !words.sought.has(key)));
	const key = keyWords({ of, words: beyond }, { of: among, words: words.others }, least);
	const { known, dismissed } = placesKnown(on.areas, names);
	const found = whereAndWhen(texts.raised, known, dismissed);
	const places = safeCells(found.places, of, least);
	const proposed = safeCells(found.proposed, of, least);
	const times = safeCells(found.times, of, least);
	return {
		least,
		/** Of how many; `whole` when everybody was read. */
		read: { of, among, whole: of === texts.raisers && among < mostRead, raisers: texts.raisers },
		triggers: {
			groups: groups.rows.map(({ key: about, people }) => ({
				about,
				people,
				words: wordsIn(about, words, of, least)
			})),
			others: groups.others,
			likened: maySay(words.likened.size, of, least) ? words.likened.size : null
		},
		keyWords: onceAWord(key, spoken).slice(0, most.keyWords),
		sexes: on.sexesShown ? betweenSexes(texts, words.own, spoken, least) : null,
		places: {
			...places,
			rows: places.rows.slice(0, most.places).map(({ key: name, people }) => ({
				name: known.get(name) ?? name,
				people
			}))
		},
		proposedPlaces: proposed.rows.slice(0, most.proposals).map(({ key: name, people }) => ({
			name: found.written.get(name) ?? name,
			people
		})),
		times: { ...times, rows: times.rows.map(({ key: name, people }) => ({ name, people })) },
		companions: companions(on.units, on.ranking, on.theme, least),
		context: on.word === null ? null : contextOf(texts, on.word, least),
		placeNames: names.map(({ id, name, verdict }) => ({ id, name, verdict }))
	};
}

/** Fewest people (notes, at meetings) that a number on the page stands for. */
const leastIn = (stream: Stream) => Math.max(fewest[stream], fewestNotes);

/**
 * The words of a group that gave the theme, each with those who use it. Left out where a few would be
 * the difference between the word and the group, for they use only other words of it.
 */
function wordsIn(about: string, words: ThemeWords, of: number, least: number) {
	const isFew = (people: number) => people > 0 && people < least;
	const own = [...words.triggers].flatMap(([key, groups]) => {
		const people = words.own.get(key);
		if (!people || !groups.has(about)) return [];
		const tells = [...groups].some((group) =>
			isFew(Math.abs((words.groups.get(group)?.size ?? 0) - people.size))
		);
		return tells ? [] : [[words.forms.get(key) ?? key, people] as const];
	});
	const { rows } = safeCells(new Map(own), of, least);
	return rows.slice(0, most.wordsOfGroup).map(({ key: word, people }) => ({ word, people }));
}

/** A compound and its part may be written alike: once, by the more telling. */
function onceAWord(found: readonly KeyWord[], spoken: (key: string) => string): ShownKeyWord[] {
	const seen = new Set<string>();
	return found.flatMap(({ key, ...row }) => {
		const word = spoken(key);
		if (seen.has(word)) return [];
		seen.add(word);
		return [{ word, ...row }];
	});
}

function placesKnown(
	areas: readonly string[],
	names: readonly { nameKey: string; name: string; verdict: 'place' | 'no-place' }[]
) {
	const known = new Map(areas.map((area) => [placeKey(area), area]));
	const dismissed = new Set<string>();
	for (const { nameKey, name, verdict } of names) {
		if (verdict === 'place') known.set(nameKey, name);
		else {
			known.delete(nameKey);
			dismissed.add(nameKey);
		}
	}
	return { known, dismissed };
}

function whereAndWhen(
	raised: ThemeTexts['raised'],
	known: ReadonlyMap<string, string>,
	dismissed: ReadonlySet<string>
) {
	const places: People = new Map();
	const proposed: People = new Map();
	const times: People<Time> = new Map();
	const written = new Map<string, string>();
	const find = placeFinder(known.keys());
	const say = <Key extends string>(cells: People<Key>, key: Key, person: string) =>
		cells.set(key, (cells.get(key) ?? new Set()).add(person));
	for (const { person, text } of raised) {
		const tokens = tokenise(text);
		for (const place of find(tokens)) say(places, place, person);
		for (const time of timesIn(tokens)) say(times, time, person);
		const lang = languageOfTokens(tokens);
		for (const name of proposePlaces(text, tokens, lang === 'fi' || lang === 'fit')) {
			const key = placeKey(name);
			if (known.has(key) || dismissed.has(key) || find(tokenise(name)).length > 0) continue;
			say(proposed, key, person);
			written.set(key, name);
		}
	}
	return { places, proposed, times, written };
}

function betweenSexes(
	{ raised }: ThemeTexts,
	own: ReadonlyMap<string, ReadonlySet<string>>,
	spoken: (key: string) => string,
	least: number
) {
	const of = (gender: string): Speakers => {
		const people = new Set(raised.flatMap((r) => (r.gender === gender ? [r.person] : [])));
		const only = [...own].map(
			([key, all]) => [key, new Set([...all].filter((one) => people.has(one)))] as const
		);
		return { of: people.size, words: new Map(only) };
	};
	const everyone = { of: new Set(raised.map(({ person }) => person)).size, words: own };
	const [women, men] = [of('woman'), of('man')];
	const more = (one: Speakers, other: Speakers) =>
		onceAWord(keyBetween(one, other, everyone, least), spoken).slice(0, most.between);
	return { women: women.of, men: men.of, byWomen: more(women, men), byMen: more(men, women) };
}

function contextOf({ raised }: ThemeTexts, word: string, least: number) {
	const { places, people } = inContext(raised, word);
	const enough = people.size >= least;
	return {
		word,
		enough,
		total: enough ? places.length : 0,
		lines: enough
			? places
					.slice(0, most.lines)
					.map(({ left, word: hit, right }) => ({ left, word: hit, right }))
			: []
	};
}

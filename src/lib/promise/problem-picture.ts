import { placeOf } from '#lib/ranking/place-of.ts';
import { themeName } from '#lib/coding/codebook.ts';
import type { ThemeId } from '#lib/coding/codebook.ts';
import { overlaps } from '#lib/ranking/rank.ts';
import type { RankedTheme, StreamRanking } from '#lib/ranking/ranking.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { item, paragraph, type Given, type Paragraph, type Section } from './draft.ts';
import { dayInWords, numberInWords, proseList } from './prose.ts';

/**
 * What the dialogue showed, source by source, and what was chosen and left out, with the reasons.
 * Every number is bound to its count; ties are said, and so is what may not be shown.
 */
export function problemPicture(given: Given): Section {
	return {
		id: 'problem-picture',
		heading: 'Problembild',
		theme: null,
		paragraphs: [
			paragraph(
				`Problembilden bygger på vad boende och andra som vistas i ${given.place} har skrivit i en ` +
					'enkät, på anteckningar från medborgardialoger och på vad medarbetare har svarat i en ' +
					'medarbetardialog. Källorna har olika enheter. De redovisas var för sig och läggs inte ihop. ' +
					'De som har svarat har själva valt att göra det. Siffrorna visar därför vad de som deltog ' +
					'har tagit upp, och inte hur vanligt något är bland alla.'
			),
			...given.ranking.streams.flatMap((stream) => source(stream, given)),
			...judged(given)
		]
	};
}

const told: Record<Stream, { name: string; wrote: string; hidden: string }> = {
	survey: {
		name: 'Enkäten',
		wrote: ' har skrivit med egna ord om trygghet. Andelen följs av sitt osäkerhetsintervall.',
		hidden: 'Svaren i enkäten är för få för att visas.'
	},
	meeting: {
		name: 'Medborgardialogerna',
		wrote: ' har skrivits. En anteckning kan stå för flera personer, och därför anges ingen andel.',
		hidden: 'Inga anteckningar från medborgardialoger finns att visa.'
	},
	staff: {
		name: 'Medarbetardialogen',
		wrote: ' har svarat med egna ord. Andelen följs av sitt osäkerhetsintervall.',
		hidden: 'Svaren i medarbetardialogen är för få för att visas.'
	}
};

/** The three most raised, all that share their places, and what was chosen further down. */
function source(ranking: StreamRanking, given: Given): Paragraph[] {
	const { stream, n } = ranking;
	const words = told[stream];
	if (!ranking.shown || n === 0) return [paragraph(words.hidden)];
	const raised = ranking.themes.filter((theme) => theme.shown).filter(({ count }) => count > 0);
	const third = raised[2]?.count ?? 0;
	const chosen = new Set(given.chosen.map(({ theme }) => theme));
	const listed = raised.filter(({ theme, count }) => count >= third || chosen.has(theme));
	return [
		paragraph(`${words.name}: `, { kind: 'total', stream, of: n }, words.wrote),
		...listed.map((theme) =>
			item(
				`${name(theme.theme, given)}: `,
				{ kind: 'count', theme: theme.theme, stream, count: theme.count, of: n },
				`, ${place(theme)}.`
			)
		),
		...uncertain(stream, listed),
		...hiddenOf(ranking, given)
	];
}

/** How sure the places are; by the counts alone, where intervals overlap chance could have turned them. */
function uncertain(
	stream: Stream,
	listed: readonly Extract<RankedTheme, { shown: true }>[]
): Paragraph[] {
	if (listed.some((theme) => theme.certainty)) {
		return [
			paragraph('Platsen är den eller de platser som området kan ha med 90 procents säkerhet.')
		];
	}
	const close = listed.some((theme, at) => {
		const next = listed[at + 1];
		return next !== undefined && overlaps(theme.interval, next.interval);
	});
	if (stream === 'meeting' || !close) return [];
	return [paragraph('Där intervallen går in i varandra är skillnaden mellan områdena inte säker.')];
}

/** What is hidden is said, the chosen themes by name. */
function hiddenOf({ stream, themes }: StreamRanking, given: Given): Paragraph[] {
	const hidden = themes.filter((theme) => !theme.shown);
	if (hidden.length === 0) return [];
	const named = hidden.filter(({ theme }) => given.chosen.some((chosen) => chosen.theme === theme));
	const which =
		named.length > 0
			? `, däribland ${proseList(named.map(({ theme }) => inProse(theme, given)))}`
			: '';
	return [
		paragraph(
			`För ${hidden.length === 1 ? 'ett tema' : `${numberInWords(hidden.length)} teman`} visas inget ` +
				`antal${which}. Antal under ${numberInWords(fewest[stream])} visas inte, och inte heller ` +
				'antal som skulle avslöja dem.'
		)
	];
}

/** What was chosen and left out, and why. */
function judged(given: Given): Paragraph[] {
	const { municipality, policeDistrict, year, chosen, leftOut, decidedOn } = given;
	const because = ({ theme, reason }: { theme: ThemeId; reason: string }) =>
		item(`${name(theme, given)}: ${oneLine(reason)}`);
	return [
		paragraph(
			decidedOn === null
				? `Analysen föreslår följande fokusområden för ${year}. Parterna har inte beslutat något än.`
				: `${municipality} och ${policeDistrict} kom den ${dayInWords(decidedOn)} överens om att ` +
						`under ${year} arbeta särskilt med ${proseList(chosen.map(({ theme }) => inProse(theme, given)))}. ` +
						'Så här motiveras valet:'
		),
		...chosen.map(because),
		...(leftOut.length > 0
			? [
					paragraph(
						decidedOn === null
							? 'Analysen föreslår inte följande teman, av dessa skäl:'
							: 'Detta valdes bort som fokusområde, av följande skäl:'
					),
					...leftOut.map(because)
				]
			: [])
	];
}

/** «på plats 4», «delar plats 1–3»: a shared place is never broken by decimals. */
export function place(theme: Extract<RankedTheme, { shown: true }>): string {
	const { first, last } = placeOf(theme);
	return first === last ? `plats ${first}` : `delar plats ${first}–${last}`;
}

export const name = (theme: ThemeId, { codebook }: Given): string => {
	const found = codebook.themes.find(({ id }) => id === theme);
	return found ? themeName(found, 'sv') : theme;
};

/** A theme's name in the middle of a sentence. */
export const inProse = (theme: ThemeId, given: Given): string =>
	name(theme, given).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

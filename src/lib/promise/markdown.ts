import { commitmentSentence } from './commitment.ts';
import type { Draft } from './draft.ts';
import { dayInWords } from './prose.ts';
import { sectionText } from './section-text.ts';

/** The whole draft as Markdown, in the order the signed document has it. */
export function draftMarkdown(draft: Draft): string {
	const { municipality, policeDistrict, place, year, decidedOn, sections } = draft;
	const blocks = [
		`# Medborgarlöfte ${year}`,
		`${municipality} och ${policeDistrict}`,
		'*Utkast. Åtagandena är förslag tills parterna har kommit överens om dem.*',
		...sections.flatMap((section) => [
			`## ${section.heading}`,
			sectionText(section),
			...(section.theme ? [promised(draft, section.theme)] : [])
		]),
		...others(draft),
		'## Underskrifter',
		`${place} den ____________________`,
		signatures(draft)
			.map((name) => `____________________  \n${name}`)
			.join('\n\n'),
		decidedOn === null ? '' : `*Fokusområdena valdes den ${dayInWords(decidedOn)}.*`
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Who signs. */
export const signatures = ({ municipality, policeDistrict }: Draft): string[] => [
	municipality,
	policeDistrict
];

function promised({ commitments }: Draft, theme: string | null): string {
	return commitments
		.filter((commitment) => commitment.theme === theme)
		.map((commitment) => `- ${commitmentSentence(commitment)}`)
		.join('\n');
}

/** Commitments whose ground is another than the dialogue: a policy, a law. */
function others(draft: Draft): string[] {
	const list = promised(draft, null);
	return list === '' ? [] : ['## Övriga åtaganden', list];
}

import { paragraph, item, type Given, type Section } from './draft.ts';
import { dayInWords } from './prose.ts';

/** The sections that every promise has, with this one's names and days. */
export function standingSections(given: Given): { introduction: Section; closing: Section[] } {
	const { municipality, policeDistrict, place, year } = given;
	const midway = dayInWords(`${year}-08-31`);
	const summary = dayInWords(lastOfFebruary(year + 1));
	return {
		introduction: section(
			'introduction',
			'Inledning',
			paragraph(
				'Ett medborgarlöfte är vad kommunen och polisen tillsammans lovar att göra för att minska ' +
					`brottsligheten och öka tryggheten. Det här löftet ges av ${municipality} och ` +
					`${policeDistrict} till dem som bor, arbetar och vistas i ${place}.`
			),
			paragraph(
				'Löftet utgår från vad boende och medarbetare själva har beskrivit som problem. Varje ' +
					'åtagande har en ansvarig part och ett antal, så att det går att se om det har hållits.'
			)
		),
		closing: [
			section(
				'carrying-out',
				'Genomförande',
				paragraph(
					`Löftet ingår i samverkan mellan ${municipality} och ${policeDistrict}. Den part som står ` +
						'vid ett åtagande ansvarar för att det genomförs. Parten utser en kontaktperson för ' +
						'åtagandet inom en månad efter att löftet har undertecknats.'
				),
				paragraph(
					'Varje insats antecknas med dag, plats och vad som gjordes. En insats som ställs in ' +
						'antecknas också, med skälet.'
				)
			),
			section(
				'communication',
				'Kommunikation',
				paragraph(
					`Boende: löftet finns på kommunens webbplats från den dag det undertecknas. Senast den ${midway} ` +
						'berättar kommunen och polisen där, och på kommunens bibliotek, hur det går med vart och ' +
						'ett av åtagandena.'
				),
				paragraph(
					`Medarbetare: de som arbetar i kommunen och polisen får samma besked på arbetsplatsträffar, ` +
						`senast den ${midway}. De får också veta hur det som kom fram i medarbetardialogen har använts.`
				)
			),
			section(
				'follow-up',
				'Uppföljning',
				paragraph(
					'Varje åtagande följs upp mot sitt antal och bedöms som uppfyllt, delvis uppfyllt eller ' +
						'inte uppfyllt. Att ett åtagande har uppfyllts visar inte i sig att problemet har ' +
						'minskat. Det följs för sig, med nästa dialog och med statistik.'
				),
				paragraph(
					`En skriftlig sammanställning görs senast den ${summary}. Den lämnas till ` +
						'lokalpolisområdets chef och kommunens ledning, publiceras för boende och skickas till ' +
						'de medarbetare som deltog.'
				)
			),
			section(
				'timetable',
				'Tidsplan',
				paragraph(
					`Medborgarlöftet gäller från den ${dayInWords(`${year}-01-01`)} till den ${dayInWords(`${year}-12-31`)}.`
				),
				item(`Senast den ${midway}: återkoppling till boende och medarbetare.`),
				item(`Senast den ${summary}: skriftlig sammanställning.`)
			)
		]
	};
}

const section = (id: string, heading: string, ...paragraphs: Section['paragraphs']): Section => ({
	id,
	heading,
	theme: null,
	paragraphs
});

/** The 29th in a leap year. */
function lastOfFebruary(year: number): string {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return `${year}-02-${leap ? 29 : 28}`;
}

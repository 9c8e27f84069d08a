import type { Texts } from '../questionnaire.ts';

/** A guide's text: Swedish and Finnish, as everything a town begins from. */
type Told = Required<Pick<Texts, 'sv' | 'fi'>>;

export type GuideSection = {
	id: string;
	title: Told;
	/** Said as running text. */
	text?: Told;
	/** Things to do or ask, in their order. */
	items?: Told[];
	/** Room to write by hand, in lines. */
	lines?: number;
};

export type MeetingGuide = { title: Told; lead: Told; sections: GuideSection[] };

/**
 * How to hold a citizen dialogue: what to prepare, what to ask and how to write it down, so that
 * notes from different evenings can be laid beside each other.
 */
export function meetingGuide(place: string): MeetingGuide {
	return {
		title: { sv: `Medborgardialog, ${place}`, fi: `Asukastilaisuus, ${place}` },
		lead: {
			sv: 'För den som leder samtalet och den som antecknar. Ungefär en timme, högst tolv personer vid varje bord.',
			fi: 'Keskustelun vetäjälle ja muistiinpanojen tekijälle. Noin tunti, enintään kaksitoista henkeä pöytää kohti.'
		},
		sections: [before, opening, questions, notes, closing, afterwards]
	};
}

const before: GuideSection = {
	id: 'before',
	title: { sv: 'Före', fi: 'Ennen tilaisuutta' },
	items: [
		{
			sv: 'Välj plats och tid så att även de som sällan kommer kan vara med. Fråga i skolan, på äldreboendet och i föreningar.',
			fi: 'Valitkaa paikka ja aika niin, että myös harvoin osallistuvat pääsevät mukaan. Kysykää koulusta, palvelutalosta ja yhdistyksistä.'
		},
		{
			sv: 'Bestäm vem som leder samtalet och vem som antecknar. Det ska vara två olika personer.',
			fi: 'Sopikaa, kuka vetää keskustelua ja kuka kirjoittaa. Niiden on oltava eri henkilöitä.'
		},
		{
			sv: 'Ta med enkäten på papper till den som hellre skriver än talar.',
			fi: 'Ottakaa mukaan paperisia kyselyitä niille, jotka mieluummin kirjoittavat kuin puhuvat.'
		}
	]
};

const opening: GuideSection = {
	id: 'opening',
	title: { sv: 'Säg det här först', fi: 'Sanokaa aluksi' },
	items: [
		{
			sv: 'Vi vill veta vad som känns otryggt här och vad kommunen och polisen bör göra. Det blir underlag för vad vi lovar.',
			fi: 'Haluamme tietää, mikä täällä tuntuu turvattomalta ja mitä kunnan ja poliisin pitäisi tehdä. Siitä lähdemme, kun päätämme, mitä lupaamme.'
		},
		{
			sv: 'Vi antecknar vad som sägs, inte vem som säger det. Nämn inga namn på andra. Anteckningarna kan vara allmän handling.',
			fi: 'Kirjoitamme muistiin, mitä sanotaan, emme sitä, kuka sanoo. Älkää mainitko muiden nimiä. Muistiinpanot voivat olla julkisia asiakirjoja.'
		},
		{
			sv: 'Pågående brott: ring 112. Tips till polisen: ring 114 14. Det tar vi inte här.',
			fi: 'Rikos meneillään: soita 112. Vihjeet poliisille: soita 114 14. Niitä emme käsittele täällä.'
		}
	]
};

const questions: GuideSection = {
	id: 'questions',
	title: { sv: 'Fråga', fi: 'Kysykää' },
	text: {
		sv: 'Samma frågor på varje möte. Låt alla säga något om den första innan ni går vidare.',
		fi: 'Samat kysymykset joka tilaisuudessa. Antakaa jokaisen sanoa jotain ensimmäisestä, ennen kuin jatkatte.'
	},
	items: [
		{
			sv: 'Vad är det största problemet där du bor?',
			fi: 'Mikä on suurin ongelma siellä, missä asut?'
		},
		{
			sv: 'Finns det någon plats eller tid som känns otrygg? Vad beror det på?',
			fi: 'Onko jokin paikka tai aika, joka tuntuu turvattomalta? Mistä se johtuu?'
		},
		{
			sv: 'Vad vill du att kommunen och polisen gör?',
			fi: 'Mitä haluat kunnan ja poliisin tekevän?'
		},
		{
			sv: 'Är det någon som inte är här i kväll som hade sagt något annat?',
			fi: 'Olisiko joku, joka ei ole täällä tänä iltana, sanonut jotain muuta?'
		}
	]
};

const notes: GuideSection = {
	id: 'notes',
	title: { sv: 'Anteckna så här', fi: 'Kirjoittakaa näin' },
	items: [
		{
			sv: 'En sak på varje rad, med personens egna ord. Skriv var och när om det sägs.',
			fi: 'Yksi asia riviä kohti, puhujan omin sanoin. Kirjoittakaa missä ja milloin, jos se sanotaan.'
		},
		{
			sv: 'Skriv också det som bara en person säger, och det som ni själva inte håller med om.',
			fi: 'Kirjoittakaa myös se, minkä vain yksi sanoo, ja se, mistä itse olette eri mieltä.'
		},
		{
			sv: 'Skriv inga namn, adresser, telefonnummer eller registreringsnummer.',
			fi: 'Älkää kirjoittako nimiä, osoitteita, puhelinnumeroita tai rekisterinumeroita.'
		},
		{
			sv: 'Räkna hur många som är där. En rad står för en grupp människor, och antalet rader är inte antalet personer.',
			fi: 'Laskekaa, montako on paikalla. Rivi edustaa ihmisryhmää, eikä rivien määrä ole ihmisten määrä.'
		}
	],
	lines: 14
};

const closing: GuideSection = {
	id: 'closing',
	title: { sv: 'Säg det här sist', fi: 'Sanokaa lopuksi' },
	items: [
		{
			sv: 'Läs upp det ni har antecknat. Fråga om något saknas eller blev fel.',
			fi: 'Lukekaa muistiinpanot ääneen. Kysykää, puuttuuko jotain tai menikö jokin väärin.'
		},
		{
			sv: 'Berätta när löftet blir klart och var det går att läsa. Enkäten är öppen för den som vill lägga till något.',
			fi: 'Kertokaa, milloin lupaus valmistuu ja missä sen voi lukea. Kysely on avoinna sille, joka haluaa lisätä jotain.'
		}
	]
};

const afterwards: GuideSection = {
	id: 'afterwards',
	title: { sv: 'Efter', fi: 'Tilaisuuden jälkeen' },
	items: [
		{
			sv: 'Skriv in anteckningarna samma dag under Möten: plats, dag, antal deltagare och en rad för varje anteckning.',
			fi: 'Syöttäkää muistiinpanot samana päivänä kohtaan Möten: paikka, päivä, osallistujamäärä ja yksi rivi muistiinpanoa kohti.'
		},
		{
			sv: 'Förstör papperet enligt kommunens regler när anteckningarna är inskrivna.',
			fi: 'Hävittäkää paperi kunnan ohjeiden mukaan, kun muistiinpanot on syötetty.'
		}
	]
};

/** The guide as text to change in any word processor. */
export function guideAsText(
	{ title, lead, sections }: MeetingGuide,
	language: 'sv' | 'fi'
): string {
	const parts = sections.map((section) => {
		const items = (section.items ?? []).map((item) => `- ${item[language]}`);
		const text = section.text ? [section.text[language], ''] : [];
		return [`## ${section.title[language]}`, '', ...text, ...items].join('\n');
	});
	return [`# ${title[language]}`, lead[language], ...parts].join('\n\n') + '\n';
}

import type { TermGroup } from '#lib/coding/codebook.ts';
import { terms as policePresenceSv } from './terms/police-presence.sv.ts';
import { terms as policePresenceFi } from './terms/police-presence.fi.ts';
import { terms as policePresenceEn } from './terms/police-presence.en.ts';
import { terms as narcoticsSv } from './terms/narcotics.sv.ts';
import { terms as narcoticsFi } from './terms/narcotics.fi.ts';
import { terms as narcoticsEn } from './terms/narcotics.en.ts';
import { terms as trafficSv } from './terms/traffic.sv.ts';
import { terms as trafficFi } from './terms/traffic.fi.ts';
import { terms as trafficEn } from './terms/traffic.en.ts';
import { terms as youthSv } from './terms/youth.sv.ts';
import { terms as youthFi } from './terms/youth.fi.ts';
import { terms as youthEn } from './terms/youth.en.ts';
import { terms as publicViolenceSv } from './terms/public-violence.sv.ts';
import { terms as publicViolenceFi } from './terms/public-violence.fi.ts';
import { terms as publicViolenceEn } from './terms/public-violence.en.ts';
import { terms as domesticViolenceSv } from './terms/domestic-violence.sv.ts';
import { terms as domesticViolenceFi } from './terms/domestic-violence.fi.ts';
import { terms as domesticViolenceEn } from './terms/domestic-violence.en.ts';
import { terms as theftBurglarySv } from './terms/theft-burglary.sv.ts';
import { terms as theftBurglaryFi } from './terms/theft-burglary.fi.ts';
import { terms as theftBurglaryEn } from './terms/theft-burglary.en.ts';
import { terms as vandalismSv } from './terms/vandalism.sv.ts';
import { terms as vandalismFi } from './terms/vandalism.fi.ts';
import { terms as vandalismEn } from './terms/vandalism.en.ts';
import { terms as publicDisorderSv } from './terms/public-disorder.sv.ts';
import { terms as publicDisorderFi } from './terms/public-disorder.fi.ts';
import { terms as publicDisorderEn } from './terms/public-disorder.en.ts';
import { terms as unsafePlacesSv } from './terms/unsafe-places.sv.ts';
import { terms as unsafePlacesFi } from './terms/unsafe-places.fi.ts';
import { terms as unsafePlacesEn } from './terms/unsafe-places.en.ts';
import { terms as alcoholSv } from './terms/alcohol.sv.ts';
import { terms as alcoholFi } from './terms/alcohol.fi.ts';
import { terms as alcoholEn } from './terms/alcohol.en.ts';
import { terms as fraudSv } from './terms/fraud.sv.ts';
import { terms as fraudFi } from './terms/fraud.fi.ts';
import { terms as fraudEn } from './terms/fraud.en.ts';
import { terms as organisedCrimeSv } from './terms/organised-crime.sv.ts';
import { terms as organisedCrimeFi } from './terms/organised-crime.fi.ts';
import { terms as organisedCrimeEn } from './terms/organised-crime.en.ts';
import { terms as borderCrimeSv } from './terms/border-crime.sv.ts';
import { terms as borderCrimeFi } from './terms/border-crime.fi.ts';
import { terms as borderCrimeEn } from './terms/border-crime.en.ts';
import { terms as hateExclusionSv } from './terms/hate-exclusion.sv.ts';
import { terms as hateExclusionFi } from './terms/hate-exclusion.fi.ts';
import { terms as hateExclusionEn } from './terms/hate-exclusion.en.ts';
import { terms as sexualOffencesSv } from './terms/sexual-offences.sv.ts';
import { terms as sexualOffencesFi } from './terms/sexual-offences.fi.ts';
import { terms as sexualOffencesEn } from './terms/sexual-offences.en.ts';
import { terms as schoolSafetySv } from './terms/school-safety.sv.ts';
import { terms as schoolSafetyFi } from './terms/school-safety.fi.ts';
import { terms as schoolSafetyEn } from './terms/school-safety.en.ts';
import { terms as collaborationSv } from './terms/collaboration.sv.ts';
import { terms as collaborationFi } from './terms/collaboration.fi.ts';
import { terms as collaborationEn } from './terms/collaboration.en.ts';
import { terms as contextSv } from './terms/context.sv.ts';
import { terms as contextFi } from './terms/context.fi.ts';
import { terms as contextEn } from './terms/context.en.ts';

/** Every theme's words, a file a language: what an analyst opens to read or change. */
export const terms: Record<string, TermGroup[][]> = {
	'police-presence': [policePresenceSv, policePresenceFi, policePresenceEn],
	narcotics: [narcoticsSv, narcoticsFi, narcoticsEn],
	traffic: [trafficSv, trafficFi, trafficEn],
	youth: [youthSv, youthFi, youthEn],
	'public-violence': [publicViolenceSv, publicViolenceFi, publicViolenceEn],
	'domestic-violence': [domesticViolenceSv, domesticViolenceFi, domesticViolenceEn],
	'theft-burglary': [theftBurglarySv, theftBurglaryFi, theftBurglaryEn],
	vandalism: [vandalismSv, vandalismFi, vandalismEn],
	'public-disorder': [publicDisorderSv, publicDisorderFi, publicDisorderEn],
	'unsafe-places': [unsafePlacesSv, unsafePlacesFi, unsafePlacesEn],
	alcohol: [alcoholSv, alcoholFi, alcoholEn],
	fraud: [fraudSv, fraudFi, fraudEn],
	'organised-crime': [organisedCrimeSv, organisedCrimeFi, organisedCrimeEn],
	'border-crime': [borderCrimeSv, borderCrimeFi, borderCrimeEn],
	'hate-exclusion': [hateExclusionSv, hateExclusionFi, hateExclusionEn],
	'sexual-offences': [sexualOffencesSv, sexualOffencesFi, sexualOffencesEn],
	'school-safety': [schoolSafetySv, schoolSafetyFi, schoolSafetyEn],
	collaboration: [collaborationSv, collaborationFi, collaborationEn],
	context: [contextSv, contextFi, contextEn]
};

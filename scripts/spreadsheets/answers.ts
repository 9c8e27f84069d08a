import type { Cell, FlatSheet } from './flat-sheet.ts';

const header = [
	'Tidstämpel',
	'Vad är det största problemet där du bor?',
	'När känner du dig otrygg ute?',
	'Hur stort problem är brott och stök där du bor?',
	'Bostadsområde',
	'Ålder',
	'Kön',
	'Språk',
	'Intern anteckning'
];

/** Answers as somebody collects them in a spreadsheet: real dates, sums, merged cells, odd signs. */
export const answers: readonly FlatSheet[] = [
	{
		name: 'Svar 2026',
		rows: [
			header,
			row('2026-11-02', 'Mörkt vid Åkroken 😟, och för fort på Ängsgatan', 'På kvällen; På natten'),
			row('2026-11-03', 'Buset vid "Coop";\nråa skämt', 'På kvällen, På natten'),
			row('2026-11-03', '=1+1', 'evening night'),
			row('2026-11-04', '-5 grader och ingen sandning', 'när jag går hem från bion'),
			row('2026-11-04', '@kommunen: laga lyset', ''),
			[
				{ day: '2026-11-05' },
				'Kör för fort',
				'På dagen',
				{ formula: '=2+2', value: 4 },
				'centrum',
				{ number: 37 },
				'K',
				'sv',
				''
			],
			['2026-13-45', 'Fel dag', '', '', 'Centrum', '', '', '', ''],
			['', 'Fel område', '', '', 'Atlantis', '', '', '', ''],
			['', '', '', '', 'Centrum', '16-24', 'man', '', ''],
			[
				{ merged: 'Summa', columns: 3 },
				{ formula: '=COUNTA([.B2:.B10])', value: 8 }
			]
		]
	},
	{ name: 'Om', rows: [['Insamlat på biblioteket']] }
];

function row(day: string, problem: string, when: string): Cell[] {
	return [{ day }, problem, when, 'Stort', 'Centrum', '25–44 år', 'Kvinna', 'svenska', 'x'];
}

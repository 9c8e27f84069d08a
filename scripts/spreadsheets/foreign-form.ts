import type { FlatSheet } from './flat-sheet.ts';

/** A form as another tool would have made it, with much that a questionnaire of ours cannot hold. */
export const foreignForm: readonly FlatSheet[] = [
	{
		name: 'survey',
		rows: [
			[
				'type',
				'name',
				'label::English (en)',
				'label::Swedish (sv)',
				'label::Arabic (ar)',
				'hint::Swedish (sv)',
				'required',
				'relevant',
				'constraint',
				'choice_filter',
				'calculation',
				'media::image::Swedish (sv)',
				'appearance'
			],
			['start', 'start'],
			['deviceid', 'deviceid'],
			['note', 'intro', 'About you', 'Om dig', 'عنك', 'Det tar två minuter.'],
			['begin group', 'you', 'You', 'Du', '', '', '', "${safe} = 'no'"],
			['integer', 'birth_year', 'Year of birth', 'Födelseår', '', '', 'yes', '', '. > 1900'],
			['select_one yes_no', 'safe', 'Do you feel safe?', 'Känner du dig trygg?', '', '', 'true()'],
			[
				'select_multiple places or_other',
				'avoided_places',
				'Where not?',
				'Var inte?',
				'',
				'Välj alla som stämmer.',
				'',
				"${safe} = 'no' or ${safe}='sometimes'"
			],
			[
				...[
					'text',
					'why',
					'Why?',
					'Varför?',
					'',
					'',
					'',
					"${safe} = 'no' and ${avoided_places} != ''"
				],
				'string-length(.) < 200'
			],
			['end group', 'you'],
			['begin repeat', 'child', 'Child', 'Barn'],
			['text', 'child_school', 'School', 'Skola'],
			['end repeat'],
			['geopoint', 'where', 'Where?', 'Var?'],
			['date', 'when', 'When?', 'När?'],
			['calculate', 'age', '', '', '', '', '', '', '', '', '2026 - ${birth_year}'],
			['image', 'photo', 'Photo', 'Bild'],
			['select_one streets', 'street', 'Street', 'Gata', '', '', '', '', '', 'place = ${where}'],
			['rank places', 'order', 'Order', 'Ordning'],
			['text', 'more', 'Anything else?', '', '', '', "${safe} = 'no'", "${birth_year} = '1980'"]
		]
	},
	{
		name: 'choices',
		rows: [
			['list_name', 'name', 'label::English (en)', 'label::Swedish (sv)', 'place'],
			['yes_no', 'yes', 'Yes', 'Ja'],
			['yes_no', 'no', 'No', 'Nej'],
			['yes_no', 'sometimes', 'Sometimes', 'Ibland'],
			['places', 'park', 'The park', 'Parken'],
			['places', 'station', 'The station', 'Stationen'],
			['streets', 'main', 'Main street', 'Storgatan', 'centre'],
			['unused', 'a', 'A', 'A']
		]
	},
	{
		name: 'settings',
		rows: [
			['form_title', 'form_id', 'default_language'],
			['Trygghet i vår kommun', 'safety', 'Swedish (sv)']
		]
	}
];

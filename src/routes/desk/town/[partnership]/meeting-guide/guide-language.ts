/** The guide is written in Swedish and Finnish: `?in=fi`. */
export function guideLanguage({ searchParams }: URL): 'sv' | 'fi' {
	return searchParams.get('in') === 'fi' ? 'fi' : 'sv';
}

import { enter } from '#lib/server/permission.ts';
import { m } from '#lib/words/compiled/messages.js';
import type { RequestHandler } from './$types';

/** What a phone needs to put the note page among its programs: it opens there, without a net too. */
export const GET: RequestHandler = async (event) => {
	const { round } = await enter(event, 'meeting:write');
	const page = `/desk/${round.slug}/meetings/note`;
	const icon = (file: string, sizes: string, type: string, purpose = 'any') => ({
		src: `/icons/${file}`,
		sizes,
		type,
		purpose
	});
	const manifest = {
		id: page,
		name: m.meetings_app_name({ place: round.partnership.place }),
		short_name: m.meetings_app_short(),
		start_url: page,
		scope: '/',
		display: 'standalone',
		background_color: '#f7f5f0',
		theme_color: '#0b4f6c',
		icons: [
			icon('notes-192.png', '192x192', 'image/png'),
			icon('notes-512.png', '512x512', 'image/png'),
			icon('notes-maskable-512.png', '512x512', 'image/png', 'maskable')
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};

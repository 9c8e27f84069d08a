/**
 * node scripts/icons.ts: draws static/icons/notes-*.png from static/favicon.svg, for the note page on
 * a phone's home screen. Run when the mark changes; the pictures are kept in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

const mark = readFileSync('static/favicon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** `share`: how much of the width the mark takes. A maskable icon is cut to the phone's own shape. */
async function draw(file: string, size: number, share: number): Promise<void> {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>body{margin:0;display:grid;place-items:center;height:100vh;background:#f7f5f0}
		svg{width:${share * 100}%;height:auto}</style>${mark}`
	);
	writeFileSync(`static/icons/${file}`, await page.screenshot());
	await page.close();
}

await draw('notes-192.png', 192, 0.8);
await draw('notes-512.png', 512, 0.8);
await draw('notes-maskable-512.png', 512, 0.55);
await browser.close();
console.log('Drew three icons in static/icons.');

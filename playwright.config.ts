import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.ts';

export default defineConfig({
	testDir: 'tests/journeys',
	workers: 2,
	timeout: 60_000,
	outputDir: 'test-results',
	use: {
		actionTimeout: 10_000,
		navigationTimeout: 15_000,
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? findChromium(),
			// Without these Chromium calls home at every start.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});

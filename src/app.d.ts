import type { SignedIn } from '#lib/server/session.ts';

declare global {
	namespace App {
		interface Locals {
			account: SignedIn | null;
			/** The request came over TLS, here or at the proxy before us. */
			https: boolean;
		}
	}
}

export {};

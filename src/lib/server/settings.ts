/** What the town's technician may set, read from the environment and nowhere else. */
export type Settings = { databasePath: string };

export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
	return { databasePath: env.DATABASE_PATH ?? 'data/medborgarlofte.db' };
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { loadExample } from '#lib/server/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const backup = (from: string, to: string) =>
	execFileSync(process.execPath, ['scripts/backup.ts', to], {
		env: { ...process.env, DATABASE_PATH: from },
		stdio: 'pipe'
	}).toString();

async function everything(db: Db) {
	const [responses, answers, codings] = await Promise.all([
		db.selectFrom('response').selectAll().orderBy('id').execute(),
		db.selectFrom('answer').selectAll().orderBy('id').execute(),
		db.selectFrom('coding').selectAll().orderBy('answerId').orderBy('theme').execute()
	]);
	return { responses, answers, codings };
}

describe('npm run backup', () => {
	it('copies a whole database while it is open, and the copy can be used', async () => {
		const original = join(folder, 'town.db');
		const copy = join(folder, 'copy.db');
		const db = connect(original);
		await migrate(db);
		await loadExample(db, '2026-11-02T08:00:00.000Z');
		const said = backup(original, copy);
		const restored = connect(copy);
		expect(said).toContain('copy.db');
		expect(await everything(restored)).toEqual(await everything(db));
		expect(await migrate(restored)).toEqual([]);
		await restored.destroy();
		await db.destroy();
	});

	it('never writes over an older backup', () => {
		expect(() => backup(join(folder, 'town.db'), join(folder, 'copy.db'))).toThrow(/there already/);
	});

	it('says what to do when there is no database', () => {
		expect(() => backup(join(folder, 'none.db'), join(folder, 'x.db'))).toThrow(/start the site/);
	});
});

import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { joinFeatures } from '../app.ts';

/**
 * Writes the first migration from the entities. Only until the first release: from then on migrations are added and never
 * rewritten. `pnpm --filter @aftercare/api migration`
 */
const orm = await MikroORM.init(
  defineConfig({ dbName: 'unused', connect: false, entities: joinFeatures(true).entities } as never),
);
const statements = (await orm.schema.getCreateSchemaSQL({ wrap: false }))
  .split(/;\s*\n/)
  .map((statement) => statement.trim().replace(/;$/, ''))
  .filter((statement) => statement && !/^(set names|set session_replication_role)/i.test(statement));
const lines = statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join('\n');
await writeFile(
  path.join(import.meta.dirname, 'initial.ts'),
  `import { Migration } from '@mikro-orm/migrations';

/** The schema of the first release, written from the entities. */
export class Initial extends Migration {
  override up(): void {
${lines}
  }
}
`,
);
await orm.close(true);

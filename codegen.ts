import type { CodegenConfig } from '@graphql-codegen/cli';

/** Clock and calendar values travel as strings: instants in UTC, days in the branch's zone. */
const scalars = { DateTimeISO: 'string', LocalDate: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: process.env['SCHEMA_FILE'] ?? 'schema/schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    // The portal's typed documents. Strings, not syntax trees: a page that needs one stays small.
    'portal/src/lib/graphql/': {
      preset: 'client',
      documents: 'portal/src/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars,
      },
    },
  },
};

export default config;

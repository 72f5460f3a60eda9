import type { CodegenConfig } from '@graphql-codegen/cli';

/** Clock and calendar values travel as strings: instants in UTC, days in the branch's zone. */
const scalars = { DateTimeISO: 'string', LocalDate: 'string', ID: 'string' };

/** Strings, not syntax trees: what needs one operation stays small. */
const typedDocuments = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars,
} as const;

const config: CodegenConfig = {
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    // The portal also knows the demo's doors; it shows them only where the API has them.
    'portal/src/lib/graphql/': {
      preset: 'client',
      schema: ['schema/schema.graphql', 'schema/demo.graphql'],
      documents: 'portal/src/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: typedDocuments,
    },
    // What staff apps import.
    'schema/client/generated/': {
      preset: 'client',
      schema: 'schema/schema.graphql',
      documents: 'schema/operations/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: typedDocuments,
    },
  },
};

export default config;

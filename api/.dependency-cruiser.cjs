/**
 * The order of a request's life is the rule of imports: a folder imports only from those above it. app.ts, features.ts,
 * resolvers.ts, main.ts and the migrations see all, and nobody imports them.
 */
const order = [
  'kernel',
  'platform',
  'access',
  'organization',
  'policy',
  'customers',
  'catalog',
  'stock',
  'assets',
  'contracts',
  'entitlement',
  'requests',
  'dispatch',
  'visits',
  'parts',
  'workshop',
  'billing',
  'costs',
  'surveys',
  'feedback',
  'performance',
  'reports',
  'day-end',
  'demo',
];

const upward = order.map((folder, i) => ({
  name: `${folder} imports only from the folders above it`,
  severity: 'error',
  from: { path: `^api/src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `^api/src/(${[...order.slice(i + 1), '[^/]+\\.ts$'].join('|')})`,
    pathNot: `^api/src/${folder}/`,
  },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'every folder has its place in the order',
      severity: 'error',
      from: { path: `^api/src/(?!(${order.join('|')}|migrations)/)[^/]+/` },
      to: {},
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      // Secure by forgetting: whoever could open a connection could read past the scopes.
      name: 'connections are opened in platform and access only',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '^api/src/(platform|access)/|\\.test\\.ts$' },
      to: { path: 'node_modules/pg/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'api/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};

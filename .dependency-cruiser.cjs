/**
 * The rooms of the source tree, from the top floor down, each with the rooms that it may import besides itself. A room may
 * name only rooms below its own line, so that no arrow leads up and rooms form no cycle; a line that breaks this fails at
 * once. A folder with rooms inside it stands for its own files alone. `test/boundaries.test.ts` plants a forbidden import for
 * each rule and sees it refused.
 *
 * @type {Readonly<Record<string, string>>}
 */
const ROOMS = {
  'web/explore': 'web/shared web/generated src/export/formats src/facts src/shared',
  'web/playground': 'web/shared src/export/formats src/export/page src/export src/graph src/shared',
  'web/shared': 'web/generated src/shared',
  'web/generated': '',
  'src/programs':
    'src/server src/schema src/plan src/analysis/reads src/export/layout src/ingestion src/extraction src/extraction/vocabulary src/reading src/seed ' +
    'src/stores/neo4j src/stores/embedded src/generated/versions.ts src/facts/corrections src/facts src/graph src/shared',
  'src/server':
    'src/schema src/resolvers src/limits src/export/read src/walks src/plan src/export/formats src/export/layout src/export ' +
    'src/facts src/graph src/shared',
  'src/schema': 'src/resolvers src/plan src/graph src/shared',
  'src/resolvers':
    'src/export/read src/walks src/generated/graphql.ts src/plan src/analysis/reads src/analysis src/export/formats ' +
    'src/export/layout src/facts src/graph src/text src/shared',
  'src/limits': 'src/walks src/plan src/shared',
  'src/export/read': 'src/walks src/plan src/export src/graph src/shared',
  'src/walks': 'src/plan src/graph src/shared',
  // Types of resolvers name what their parents are, wherever that is.
  'src/generated/graphql.ts': null,
  'src/plan': 'src/graph src/text src/shared',
  'src/analysis/reads': 'src/analysis src/facts src/graph src/shared',
  'src/analysis': 'src/facts src/graph src/shared',
  'src/export/formats': 'src/export src/graph src/shared',
  'src/export/layout': 'src/export src/shared',
  'src/export/page': '',
  'src/export': 'src/graph src/shared',
  'src/seed':
    'src/extraction/vocabulary src/reading src/assembly src/generated/versions.ts src/facts/corrections src/facts src/graph ' +
    'src/shared',
  'src/ingestion':
    'src/assembly src/extraction src/extraction/layout src/extraction/trafficking src/extraction/vocabulary src/reading ' +
    'src/generated/versions.ts src/facts/corrections src/facts src/graph src/shared',
  'src/extraction':
    'src/extraction/recommendations src/extraction/claims src/extraction/layout src/extraction/law src/extraction/trafficking ' +
    'src/extraction/vocabulary src/extraction/text src/facts src/graph src/shared',
  'src/extraction/recommendations':
    'src/extraction/law src/extraction/vocabulary src/extraction/text src/facts src/graph src/shared',
  'src/extraction/claims': 'src/extraction/layout src/extraction/vocabulary src/extraction/text src/facts src/graph src/shared',
  'src/extraction/layout':
    'src/extraction/trafficking src/extraction/vocabulary src/extraction/text src/facts src/graph src/shared',
  'src/extraction/law': 'src/extraction/vocabulary src/extraction/text src/facts src/graph src/shared',
  'src/extraction/trafficking': 'src/extraction/vocabulary src/extraction/text src/facts src/graph src/shared',
  'src/extraction/vocabulary': 'src/extraction/text src/facts src/graph src/shared',
  'src/extraction/text': 'src/graph src/shared',
  'src/reading': 'src/shared',
  'src/stores/neo4j':
    'src/stores/neo4j/compiler src/assembly src/generated/statements.ts src/generated/versions.ts src/graph src/text src/shared',
  'src/stores/neo4j/compiler': 'src/graph src/text src/shared',
  'src/stores/embedded': 'src/assembly src/graph src/text src/shared',
  'src/assembly': 'src/assembly/derive src/facts src/graph src/text src/shared',
  'src/assembly/derive': 'src/facts src/graph src/text src/shared',
  'src/generated/statements.ts': 'src/graph',
  'src/generated/versions.ts': '',
  'src/facts/corrections': 'src/facts src/graph src/shared',
  'src/facts': 'src/graph src/shared',
  'src/graph': 'src/text src/shared',
  'src/text': 'src/shared',
  'src/shared': '',
};

const names = Object.keys(ROOMS);

/** Matches the files of a room: of a folder with rooms inside, those that lie in none of them. */
function matchRoom(room) {
  if (room.endsWith('.ts')) return `^${room.replaceAll('.', '\\.')}$`;
  const inside = names.filter((other) => other.startsWith(`${room}/`)).map((other) => other.slice(room.length + 1));
  return inside.length === 0 ? `^${room}/` : `^${room}/(?!(?:${inside.join('|')})/)`;
}

function refuseOthers([room, allowed]) {
  const below = names.slice(names.indexOf(room) + 1);
  const mayImport = allowed.split(' ').filter((name) => name !== '');
  const up = mayImport.find((name) => !below.includes(name));
  if (up !== undefined) throw new Error(`${room} may only import rooms on a line below its own, not ${up}`);
  return {
    name: `rooms-of-${room.replaceAll('/', '-').replace('.ts', '')}`,
    comment: `${room} may import: ${mayImport.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: matchRoom(room) },
    to: { path: '^(src|web|scripts|test|bench|examples)/', pathNot: [room, ...mayImport].map(matchRoom).join('|') },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that need each other are one idea.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A source file that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(src|web)/', pathNot: ['^src/export/page/', '\\.config\\.js$'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import leads to a file or an installed package.',
      severity: 'error',
      from: { pathNot: '^examples/typed-client/' },
      to: { couldNotResolve: true, pathNot: '\\?raw$' },
    },
    {
      name: 'no-file-outside-a-room',
      comment: 'Each source file lies in a room, so that a rule says what it may import.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: [...names.map(matchRoom), '^web/[^/]+\\.js$'] },
      to: {},
    },
    {
      name: 'no-undeclared-package',
      comment: 'What runs in production is a dependency, not a dependency of one, nor one of development.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'no-import-of-an-entry',
      comment: 'Programs are started, not imported.',
      severity: 'error',
      from: {},
      to: { path: '^src/programs/(main|cli|build-seed|reader-worker|layout-worker)\\.ts$' },
    },
    {
      name: 'only-the-neo4j-store-imports-its-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'only-the-embedded-store-imports-minisearch',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/embedded/' },
      to: { path: 'node_modules/minisearch' },
    },
    {
      name: 'only-the-reading-side-imports-graphql',
      comment: 'Stores, documents and the graph know no GraphQL.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(programs|server|schema|resolvers|limits|plan|generated)/' },
      to: { path: 'node_modules/(@?graphql|@apollo|@as-integrations)' },
    },
    {
      name: 'only-the-server-imports-its-framework',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: 'node_modules/(@?fastify|@apollo|@as-integrations)' },
    },
    {
      name: 'core-imports-no-package',
      comment: 'The contract, the facts and what all share are plain TypeScript.',
      severity: 'error',
      from: { path: '^src/(graph|facts|shared)/' },
      to: { path: 'node_modules/' },
    },
    ...Object.entries(ROOMS)
      .filter(([, allowed]) => allowed !== null)
      .map(refuseOthers),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

// SPDX-License-Identifier: Apache-2.0
// The schema keeps Relay's rules, as @graphql-eslint checks them, and every deprecation says why.
// usage: node checks/eslint.mjs SCHEMA
import { readFileSync } from 'node:fs';
import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';

const schema = process.argv[2];

// Where a rule asks for more than Relay does. One that is no longer needed fails the check.
const ACCEPTED = {
  'type AgreementCellEdge: relay-edge-types':
    'A cell is computed from findings and has no id; Relay asks of a node only that it is no list.',
  'type ChangeEdge: relay-edge-types':
    'A change is a place in the ledger and has a position, no id; Relay asks of a node only that it is no list.',
  'type ContradictionEdge: relay-edge-types':
    'A contradiction is found between entries and is no entry itself; Relay asks of a node only that it is no list.',
};

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': plugin },
      languageOptions: {
        parser: plugin.parser,
        parserOptions: { graphQLConfig: { schema } },
      },
      rules: {
        // Forward, backward or both, as the Relay connection specification has it.
        '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
        '@graphql-eslint/relay-connection-types': 'error',
        // Connections have their nodes as a plain list too, beside the edges.
        '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
        '@graphql-eslint/relay-page-info': 'error',
        '@graphql-eslint/require-deprecation-reason': 'error',
        '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true }],
      },
    },
  ],
});

const text = readFileSync(schema, 'utf8');
const results = await eslint.lintText(text, { filePath: 'schema.graphql' });
if (results.length !== 1) {
  throw new Error('the schema was not linted');
}
const lines = text.split('\n');
const unused = new Set(Object.keys(ACCEPTED));
let problems = 0;
for (const problem of results[0].messages) {
  let line = problem.line - 1;
  while (line > 0 && !/^(type|interface|input|enum|union|scalar) /.test(lines[line])) {
    line--;
  }
  const [kind, name] = lines[line].split(' ');
  const where = `${kind} ${name}: ${(problem.ruleId ?? 'parser').replace('@graphql-eslint/', '')}`;
  if (ACCEPTED[where]) {
    unused.delete(where);
  } else {
    problems++;
    console.error(`${problem.line}:${problem.column} ${where}: ${problem.message}`);
  }
}
for (const where of unused) {
  problems++;
  console.error(`no longer needed: ${where}`);
}
console.log(`eslint: ${problems} problems, ${Object.keys(ACCEPTED).length} accepted`);
process.exitCode = problems === 0 ? 0 : 1;

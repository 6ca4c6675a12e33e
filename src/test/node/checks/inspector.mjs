// SPDX-License-Identifier: Apache-2.0
// No change of the schema breaks clients of the released one.
// usage: node checks/inspector.mjs RELEASED CURRENT
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [released, current] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, 'utf8')));

const changes = await diff(released, current);
const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
for (const change of breaking) {
  console.error(`${change.path}: ${change.message}`);
}
console.log(`inspector: ${changes.length} changes, ${breaking.length} breaking`);
process.exitCode = breaking.length === 0 ? 0 : 1;

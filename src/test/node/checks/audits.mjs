// SPDX-License-Identifier: Apache-2.0
// The 61 audits of graphql-http: what a GraphQL server over HTTP must, should and may do.
// usage: ENDPOINT=... node checks/audits.mjs
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.env.ENDPOINT });
const count = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const result of results) {
  count[result.status]++;
  if (result.status !== 'ok') {
    console.error(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
  }
}
console.log(`audits: ${JSON.stringify(count)}`);
process.exitCode = results.length === 61 && count.ok === 61 ? 0 : 1;

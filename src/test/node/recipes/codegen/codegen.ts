// SPDX-License-Identifier: Apache-2.0
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env.ENDPOINT,
  documents: 'claims.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      // The manifest of trusted documents: generated/persisted-documents.json.
      presetConfig: {
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
        fragmentMasking: false,
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        // What JSON holds; strict, so that a scalar more is noticed.
        scalars: { Date: 'string', BigInteger: 'number', BigDecimal: 'number' },
        strictScalars: true,
      },
    },
  },
};

export default config;

// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

/** Which documents are run. */
public enum DocumentMode {
    /** Any that fits the schema and the limits. */
    ANY,
    /** Trusted ones only, named by their id or sent as they are; the text of any other is not even parsed. */
    TRUSTED_ONLY
}

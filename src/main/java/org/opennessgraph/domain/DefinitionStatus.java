// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Where a version of a definition stands. */
public enum DefinitionStatus {
    /** Not adopted; judges only those who named it. */
    DRAFT,
    /** Adopted and not replaced. */
    IN_FORCE,
    /** Replaced by a later version. */
    SUPERSEDED,
    /** Somebody's own description; no steward keeps it. */
    INFORMAL
}

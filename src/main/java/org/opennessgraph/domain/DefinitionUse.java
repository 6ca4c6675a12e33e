// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How a statement's definition is known. */
public enum DefinitionUse {
    /** The speaker names it. */
    STATED,
    /** It follows from the speaker's words. */
    INFERRED,
    /** No definition is named. */
    NONE
}

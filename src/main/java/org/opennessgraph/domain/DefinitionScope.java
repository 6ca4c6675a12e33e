// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What a definition applies to. */
public enum DefinitionScope {
    /** Licences. */
    LICENSE,
    /** Components of a model. */
    COMPONENT,
    /** Whole models. */
    MODEL,
    /** Software. */
    SOFTWARE
}

// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What sort of text a licence entry is. */
public enum LicenseKind {
    /** Grants rights. */
    LICENSE,
    /** Rules of use, binding through a licence that incorporates it. */
    POLICY,
    /** A kind of licences that sources name, such as "source available"; has no text of its own. */
    CATEGORY
}

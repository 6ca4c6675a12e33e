// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** In which way a citation and the calendar do not agree. */
public enum AnachronismKind {
    /** The citing source was certainly published before the cited one. */
    CITED_IS_YOUNGER,
    /** The cited source was certainly published before what the carried claim is about was made known. */
    OLDER_THAN_ITS_SUBJECT
}

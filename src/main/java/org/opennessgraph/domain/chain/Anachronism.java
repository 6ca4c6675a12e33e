// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/**
 * A citation that cannot be as it stands, by the dates on record.
 *
 * @param citation the citation
 * @param kind in which way
 */
public record Anachronism(CitationLink citation, AnachronismKind kind) {}

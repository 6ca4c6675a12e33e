// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What sort of body an organization is. */
public enum OrganizationKind {
    /** A firm. */
    COMPANY,
    /** A body that works for no profit. */
    NON_PROFIT,
    /** A foundation. */
    FOUNDATION,
    /** Keeps a definition or standard. */
    STANDARDS_BODY,
    /** A university, institute or research group. */
    RESEARCH_INSTITUTE,
    /** Government, parliament or agency. */
    PUBLIC_BODY,
    /** Writes on policy. */
    THINK_TANK,
    /** Invests in firms. */
    INVESTOR,
    /** People who make something together, without a body of their own. */
    PROJECT,
    /** Judges openness or transparency by a fixed list. */
    INDEX,
    /** Hosts what others publish. */
    PLATFORM,
    /** Publishes papers or books. */
    PUBLISHER,
    /** A newspaper, magazine or news site. */
    PRESS,
    /** A podcast or video series. */
    SHOW,
    /** A reference work. */
    REFERENCE
}

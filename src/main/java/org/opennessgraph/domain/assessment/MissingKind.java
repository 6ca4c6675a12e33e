// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

/** What sort of fact is missing. */
public enum MissingKind {
    /** How far a component can be had. */
    AVAILABILITY,
    /** Under which licence a component or product is handed out. */
    LICENSE,
    /** Whether somebody approved a licence. */
    APPROVAL,
    /** Which clauses a text has that was not read as a whole. */
    WHOLE_TEXT,
    /** Something that is on record but that nobody has checked. */
    CHECK,
    /** What a person has to judge. */
    JUDGEMENT,
    /** From or until which day something held. */
    DATE,
    /** What the record of this program does not hold, such as the rule of a definition. */
    RECORD
}

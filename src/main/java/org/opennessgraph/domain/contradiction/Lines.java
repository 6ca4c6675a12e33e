// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;

/**
 * What stands for a line of models where a definition is asked of it. Definitions judge licences and models; so a line
 * is judged through the licences that it is handed out under, or through its members.
 */
public final class Lines {
    private final KnownEntries known;
    private final Subjects subjects;

    /**
     * @param known the record, with the licences and members of the lines
     */
    public Lines(KnownEntries known) {
        this.known = known;
        this.subjects = new Subjects(known);
    }

    /**
     * @param subject a subject
     * @param definition a definition
     * @param day the day
     * @return what the definition judges for it: of a line, its licences that may have been in force, if the definition
     *     judges licences and no models, else its members that were certainly out; any other subject itself. Linear in
     *     the licences and members of the line
     */
    public List<EntryId> judged(EntryId subject, EntryId definition, PartialDate day) {
        if (subject.type() != EntryType.MODEL_FAMILY) {
            return List.of(subject);
        }
        return throughLicenses(subject, definition, day)
                ? subjects.licensesOf(subject, day).stream()
                        .map(grant -> grant.license().id())
                        .distinct()
                        .toList()
                : subjects.members(subject, day);
    }

    /** Whether a line is judged through licences of its own. */
    boolean throughLicenses(EntryId line, EntryId definition, PartialDate day) {
        return judgesLicensesOnly(definition) && !subjects.licensesOf(line, day).isEmpty();
    }

    boolean judgesLicensesOnly(EntryId definition) {
        return known.find(definition, Definition.class)
                .map(found -> found.appliesTo().contains(DefinitionScope.LICENSE)
                        && !found.appliesTo().contains(DefinitionScope.MODEL))
                .orElse(false);
    }
}

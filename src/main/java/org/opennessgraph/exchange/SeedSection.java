// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opennessgraph.domain.EntryType;

/** The sections of a seed file: for each type of entry one, in the plural. */
enum SeedSection {
    ORGANIZATIONS("organizations", EntryType.ORGANIZATION),
    PEOPLE("people", EntryType.PERSON),
    GROUPS("groups", EntryType.AGENT_GROUP),
    MODELS("models", EntryType.MODEL),
    FAMILIES("families", EntryType.MODEL_FAMILY),
    CLASSES("classes", EntryType.SUBJECT_CLASS),
    PRODUCTS("products", EntryType.PRODUCT),
    LICENSES("licenses", EntryType.LICENSE),
    LICENSE_TERMS("licenseTerms", EntryType.LICENSE_TERM),
    DEFINITIONS("definitions", EntryType.DEFINITION),
    CRITERIA("criteria", EntryType.CRITERION),
    TERMS("terms", EntryType.OPENNESS_TERM),
    SOURCES("sources", EntryType.SOURCE),
    CLAIMS("claims", EntryType.CLAIM),
    ASSERTIONS("assertions", EntryType.ASSERTION),
    REBUTTALS("rebuttals", EntryType.REBUTTAL),
    REPLIES("replies", EntryType.REPLY),
    CITATIONS("citations", EntryType.CITATION),
    READINGS("readings", EntryType.READING),
    FINDINGS("findings", EntryType.FINDING),
    AFFILIATIONS("affiliations", EntryType.AFFILIATION),
    REMARKS("remarks", EntryType.REMARK);

    private final String title;
    private final EntryType type;

    SeedSection(String title, EntryType type) {
        this.title = title;
        this.type = type;
    }

    /** As it is written in the files. */
    String title() {
        return title;
    }

    EntryType type() {
        return type;
    }

    static Optional<SeedSection> titled(String title) {
        return Arrays.stream(values())
                .filter(section -> section.title.equals(title))
                .findFirst();
    }

    /** What can stand at the top of a file: the sections, and that in which sheets are named. */
    static List<String> titles() {
        return Stream.concat(Arrays.stream(values()).map(SeedSection::title), Stream.of(Sheets.SECTION))
                .toList();
    }
}

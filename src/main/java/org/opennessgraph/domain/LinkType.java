// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** The kinds of links between entries; also the relationship types of the graph. */
public enum LinkType {
    /** Model, family or product to its maker. */
    DEVELOPED_BY,
    /** Model to its family. */
    MEMBER_OF_FAMILY,
    /** Model to the model it was made from. */
    DERIVED_FROM,
    /** Licence, definition or term to who keeps it. */
    STEWARDED_BY,
    /** Licence to a policy that it makes part of itself. */
    INCORPORATES,
    /** Licence or definition to the one it replaces. */
    SUPERSEDES,
    /** Licence to what it is granted for. */
    GOVERNS,
    /** Licence or definition to the source that holds its text. */
    TEXT_IN,
    /** Clause to its licence. */
    CLAUSE_OF,
    /** Criterion to its definition. */
    CRITERION_OF,
    /** Term to a weaker one. */
    STRONGER_THAN,
    /** Term to a definition that it is read under. */
    READ_AS,
    /** Source to its author. */
    AUTHORED_BY,
    /** Source to its publisher. */
    PUBLISHED_BY,
    /** Source to the source that contains it. */
    PART_OF,
    /** Claim to its subject. */
    ABOUT,
    /** Claim to the term it affirms or denies. */
    USES_TERM,
    /** Assertion to its claim. */
    ASSERTS,
    /** Statement, reading or finding to who made it. */
    MADE_BY,
    /** Statement, reading, finding or affiliation to its source. */
    APPEARS_IN,
    /** Statement to the statement, agent or source it was taken from. */
    VIA,
    /** Statement to the definition it relies on. */
    USES_DEFINITION,
    /** Rebuttal to what it argues against. */
    TARGETS,
    /** Rebuttal to a ground. */
    GROUNDED_ON,
    /** Reply to what it answers. */
    ANSWERS,
    /** Citation to the source that cites. */
    CITING,
    /** Citation to the source that is cited. */
    CITED,
    /** Citation to the claim that it carries over. */
    CARRIES,
    /** Reading to the clause, licence or model read. */
    READS,
    /** Reading to the criterion it is held against. */
    AGAINST,
    /** Finding to the model looked at. */
    FOUND_IN,
    /** Finding to the licence found. */
    FINDS_LICENSE,
    /** Affiliation to the agent whose tie it is. */
    TIES,
    /** Affiliation to the other agent. */
    TIED_TO,
    /** Group to the organization its members belong to. */
    GROUP_OF,
    /** Remark to what it is about. */
    REMARKS_ON,
    /** Statement to the source in which its author withdrew or corrected it. */
    ENDED_BY,
    /** Anything to a source that names it. */
    MENTIONED_IN;

    /**
     * Whether links of this type can end at a type of entry.
     *
     * @param type a type of entry
     * @return false if no entry makes such a link there
     */
    public boolean mayEndAt(EntryType type) {
        return switch (this) {
            case ASSERTS, CARRIES -> type == EntryType.CLAIM;
            case ABOUT -> type.isSubject();
            case USES_TERM, STRONGER_THAN -> type == EntryType.OPENNESS_TERM;
            case APPEARS_IN, CITING, CITED, PART_OF, TEXT_IN, ENDED_BY, MENTIONED_IN -> type == EntryType.SOURCE;
            case MADE_BY, AUTHORED_BY, PUBLISHED_BY, DEVELOPED_BY, STEWARDED_BY, TIES, TIED_TO -> type.isAgent();
            case GROUP_OF -> type == EntryType.ORGANIZATION;
            case INCORPORATES, CLAUSE_OF, FINDS_LICENSE -> type == EntryType.LICENSE;
            case CRITERION_OF, USES_DEFINITION, READ_AS -> type == EntryType.DEFINITION;
            case AGAINST -> type == EntryType.CRITERION;
            case MEMBER_OF_FAMILY -> type == EntryType.MODEL_FAMILY;
            case DERIVED_FROM -> type == EntryType.MODEL;
            case FOUND_IN, GOVERNS -> type.isSubject();
            case SUPERSEDES -> type == EntryType.LICENSE || type == EntryType.DEFINITION;
            case VIA, TARGETS, GROUNDED_ON, ANSWERS, READS, REMARKS_ON -> true;
        };
    }

    /**
     * Whether all links of this type start at one type of entry, so that the number of links is the number of such
     * entries.
     *
     * @param type a type of entry
     * @return true if links of this type start there and nowhere else
     */
    public boolean startsOnlyAt(EntryType type) {
        return switch (this) {
            case ASSERTS -> type == EntryType.ASSERTION;
            case TARGETS, GROUNDED_ON -> type == EntryType.REBUTTAL;
            case ANSWERS -> type == EntryType.REPLY;
            case CITING, CITED, CARRIES -> type == EntryType.CITATION;
            case READS, AGAINST -> type == EntryType.READING;
            case FOUND_IN, FINDS_LICENSE -> type == EntryType.FINDING;
            case TIES, TIED_TO -> type == EntryType.AFFILIATION;
            case GROUP_OF -> type == EntryType.AGENT_GROUP;
            case ABOUT, USES_TERM -> type == EntryType.CLAIM;
            case AUTHORED_BY, PUBLISHED_BY, PART_OF -> type == EntryType.SOURCE;
            case CLAUSE_OF -> type == EntryType.LICENSE_TERM;
            case CRITERION_OF -> type == EntryType.CRITERION;
            case STRONGER_THAN, READ_AS -> type == EntryType.OPENNESS_TERM;
            case MEMBER_OF_FAMILY, DERIVED_FROM -> type == EntryType.MODEL;
            case INCORPORATES, GOVERNS -> type == EntryType.LICENSE;
            case REMARKS_ON -> type == EntryType.REMARK;
            default -> false;
        };
    }
}

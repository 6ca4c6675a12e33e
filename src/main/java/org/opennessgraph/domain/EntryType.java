// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of things that the ledger keeps; each has the prefix that its ids begin with. */
public enum EntryType {
    /** A firm, body, publisher, show or project. */
    ORGANIZATION("organization"),
    /** A person. */
    PERSON("person"),
    /** Several people, or one who is not named ("Meta executives"). */
    AGENT_GROUP("agent-group"),
    /** One version of a model. */
    MODEL("model"),
    /** Models of one line. */
    MODEL_FAMILY("model-family"),
    /** A class of things that claims speak of ("AI weights"). */
    SUBJECT_CLASS("subject-class"),
    /** Software, a service or a data set. */
    PRODUCT("product"),
    /** A licence, or a policy that a licence incorporates. */
    LICENSE("license"),
    /** One clause of a licence. */
    LICENSE_TERM("license-term"),
    /** One version of a definition of openness. */
    DEFINITION("definition"),
    /** One criterion of a definition. */
    CRITERION("criterion"),
    /** A word in use ("open source", "open weights"). */
    OPENNESS_TERM("openness-term"),
    /** Anything that can be cited. */
    SOURCE("source"),
    /** A proposition, apart from who says it. */
    CLAIM("claim"),
    /** Somebody puts a claim forward in a source. */
    ASSERTION("assertion"),
    /** Somebody argues against something. */
    REBUTTAL("rebuttal"),
    /** The answer of the one who was contradicted. */
    REPLY("reply"),
    /** A source cites a source. */
    CITATION("citation"),
    /** Somebody holds that a clause fails, meets or leaves open a criterion. */
    READING("reading"),
    /** Somebody found a component open, partial or closed, or under a licence. */
    FINDING("finding"),
    /** A dated tie between two agents. */
    AFFILIATION("affiliation"),
    /** An editor's note that only a reader can make. */
    REMARK("remark");

    private static final List<EntryType> AGENTS = List.of(ORGANIZATION, PERSON, AGENT_GROUP);
    private static final List<EntryType> SUBJECTS =
            List.of(MODEL, MODEL_FAMILY, SUBJECT_CLASS, PRODUCT, LICENSE, DEFINITION, ORGANIZATION);

    private static final Map<String, EntryType> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntryType::prefix, Function.identity()));

    private final String prefix;
    private final String start;

    EntryType(String prefix) {
        this.prefix = prefix;
        this.start = prefix + ":";
    }

    /** The prefix with its colon. No two begin with one another, so that ids sort by them first. */
    String start() {
        return start;
    }

    /**
     * @return what ids of this type begin with, such as {@code license-term}
     */
    public String prefix() {
        return prefix;
    }

    /**
     * @return whether entries of this type can claim, develop, license or publish
     */
    public boolean isAgent() {
        return AGENTS.contains(this);
    }

    /**
     * @return whether a claim can be about entries of this type
     */
    public boolean isSubject() {
        return SUBJECTS.contains(this);
    }

    /**
     * @param prefix what an id begins with
     * @return the type with that prefix, or nothing
     */
    public static Optional<EntryType> ofPrefix(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }

    static EntryType[] agents() {
        return AGENTS.toArray(new EntryType[0]);
    }

    static EntryType[] subjects() {
        return SUBJECTS.toArray(new EntryType[0]);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a definition of openness, written as data so that a new definition needs no program. A rule speaks of
 * a licence or of a model in question and is evaluated in three values ({@link Truth}). Which entries it names is
 * checked where it enters the record; that rules do not lead in circles is checked where all of them are known.
 */
public sealed interface Rule {
    /** The most levels of rules within rules. */
    int MAX_DEPTH = 32;

    /** Who approves licences. */
    enum Approver {
        /** The Open Source Initiative. */
        OSI,
        /** The Free Software Foundation. */
        FSF
    }

    /**
     * Every one of the rules holds.
     *
     * @param rules the rules, at least one
     */
    record All(List<Rule> rules) implements Rule {
        /** Checks that there is a rule. */
        public All {
            rules = Fields.someOf(rules, "all");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.all(this);
        }
    }

    /**
     * At least one of the rules holds.
     *
     * @param rules the rules, at least one
     */
    record Any(List<Rule> rules) implements Rule {
        /** Checks that there is a rule. */
        public Any {
            rules = Fields.someOf(rules, "any");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.any(this);
        }
    }

    /**
     * The rule does not hold.
     *
     * @param rule the rule
     */
    record Not(Rule rule) implements Rule {
        /** Checks that there is a rule. */
        public Not {
            Fields.required(rule, "not");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.not(this);
        }
    }

    /**
     * Some number of the rules hold.
     *
     * @param n how many must, from 1 to their number
     * @param of the rules
     */
    record AtLeast(int n, List<Rule> of) implements Rule {
        /** Checks that so many can hold. */
        public AtLeast {
            of = Fields.someOf(of, "atLeast.of");
            if (n < 1 || n > of.size()) {
                throw new InvalidEntry(
                        "atLeast.n", "is " + n + "; it counts from 1 to the number of rules, " + of.size());
            }
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.atLeast(this);
        }
    }

    /**
     * The licence in question, with the policies that it incorporates, has no clause of these kinds: NO if one is on
     * record, YES only if the whole text was read, else UNKNOWN.
     *
     * @param kinds the kinds of clauses, at least one
     */
    record NoTerm(List<TermKind> kinds) implements Rule {
        /** Checks that kinds are named, each once. */
        public NoTerm {
            kinds = once(Fields.someOf(kinds, "noTerm"), "noTerm");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.noTerm(this);
        }
    }

    /**
     * The licence in question is approved.
     *
     * @param by who approves
     */
    record ApprovedBy(Approver by) implements Rule {
        /** Checks that somebody is named. */
        public ApprovedBy {
            Fields.required(by, "approvedBy");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.approvedBy(this);
        }
    }

    /**
     * The licence in question is one of these.
     *
     * @param licenses the licences, at least one
     */
    record OneOf(List<EntryId> licenses) implements Rule {
        /** Checks that licences are named, each once. */
        public OneOf {
            licenses = Fields.refs(Fields.someOf(licenses, "license"), "license", EntryType.LICENSE);
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.oneOf(this);
        }
    }

    /**
     * One condition is enough, another is needed: YES if the sufficient one is YES and the necessary one is not NO; NO
     * if the necessary one is NO and the sufficient one is not YES; else UNKNOWN, so that YES against NO is in dispute.
     *
     * @param sufficient what is enough
     * @param necessary what is needed
     */
    record Between(Rule sufficient, Rule necessary) implements Rule {
        /** Checks that both are given. */
        public Between {
            Fields.required(sufficient, "sufficient");
            Fields.required(necessary, "necessary");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.between(this);
        }
    }

    /**
     * Every one of the components of the model in question is so available, and its licence is as the rule says.
     *
     * @param components the components, at least one
     * @param available how far each must be to be had, if that is asked
     * @param license what the licence of each must meet, if that is asked
     */
    record Each(
            List<ModelComponent> components,
            @Nullable Availability available,
            @Nullable Rule license) implements Rule {
        /** Checks that something is asked of a component. */
        public Each {
            components = once(Fields.someOf(components, "each.components"), "each.components");
            something(available, license, "each");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.each(this);
        }
    }

    /**
     * At least one of the components of the model in question is so available, and its licence is as the rule says.
     *
     * @param components the components, at least one
     * @param available how far one must be to be had, if that is asked
     * @param license what its licence must meet, if that is asked
     */
    record Some(
            List<ModelComponent> components,
            @Nullable Availability available,
            @Nullable Rule license) implements Rule {
        /** Checks that something is asked of a component. */
        public Some {
            components = once(Fields.someOf(components, "some.components"), "some.components");
            something(available, license, "some");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.some(this);
        }
    }

    /**
     * The licence or model in question meets another definition.
     *
     * @param definition the other definition
     */
    record Meets(EntryId definition) implements Rule {
        /** Checks that a definition is named. */
        public Meets {
            Fields.ref(definition, "meets", EntryType.DEFINITION);
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.meets(this);
        }
    }

    /**
     * A criterion of the same definition is met.
     *
     * @param criterion the criterion
     */
    record Holds(EntryId criterion) implements Rule {
        /** Checks that a criterion is named. */
        public Holds {
            Fields.ref(criterion, "criterion", EntryType.CRITERION);
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.holds(this);
        }
    }

    /**
     * A condition that no rule decides: UNKNOWN unless admitted readings of the criterion say more.
     *
     * @param what what a person has to judge
     */
    record Judged(String what) implements Rule {
        /** Checks that it is said what is to be judged. */
        public Judged {
            Fields.text(what, "judged");
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.judged(this);
        }
    }

    /**
     * What to do with each form of rule, so that the compiler lists the places to change when a form is added.
     *
     * @param <T> what comes out
     */
    interface Cases<T> {
        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T all(All rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T any(Any rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T not(Not rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T atLeast(AtLeast rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T noTerm(NoTerm rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T approvedBy(ApprovedBy rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T oneOf(OneOf rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T between(Between rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T each(Each rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T some(Some rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T meets(Meets rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T holds(Holds rule);

        /**
         * @param rule the rule
         * @return what comes out of it
         */
        T judged(Judged rule);
    }

    /**
     * @param cases what to do with each form
     * @param <T> what comes out
     * @return what comes out for this form
     */
    <T> T as(Cases<T> cases);

    /**
     * @return the rules directly within this one, in their order
     */
    default List<Rule> parts() {
        if (this instanceof All all) {
            return all.rules();
        }
        if (this instanceof Any any) {
            return any.rules();
        }
        if (this instanceof Not not) {
            return List.of(not.rule());
        }
        if (this instanceof AtLeast atLeast) {
            return atLeast.of();
        }
        if (this instanceof Between between) {
            return List.of(between.sufficient(), between.necessary());
        }
        Rule license = this instanceof Each each ? each.license() : this instanceof Some some ? some.license() : null;
        return license == null ? List.of() : List.of(license);
    }

    /**
     * @return the definitions, criteria and licences that the rule names at any depth, by id
     */
    default Set<EntryId> references() {
        Set<EntryId> named = new TreeSet<>();
        walk(rule -> {
            if (rule instanceof Meets meets) {
                named.add(meets.definition());
            } else if (rule instanceof Holds holds) {
                named.add(holds.criterion());
            } else if (rule instanceof OneOf oneOf) {
                named.addAll(oneOf.licenses());
            }
        });
        return named;
    }

    /**
     * Shows this rule and all within it, outer ones first.
     *
     * @param to who looks at them
     */
    default void walk(Consumer<Rule> to) {
        to.accept(this);
        parts().forEach(part -> part.walk(to));
    }

    private static <T> List<T> once(List<T> given, String field) {
        if (given.stream().distinct().count() != given.size()) {
            throw new InvalidEntry(field, "names the same thing twice");
        }
        return given;
    }

    private static void something(@Nullable Availability available, @Nullable Rule license, String field) {
        if (available == null && license == null) {
            throw new InvalidEntry(field, "asks nothing: say available, license or both");
        }
        if (available == Availability.UNKNOWN) {
            throw new InvalidEntry(field + ".available", "UNKNOWN cannot be asked for");
        }
    }
}

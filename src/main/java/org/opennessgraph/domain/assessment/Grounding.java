// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Said;
import org.opennessgraph.domain.assessment.Node.Threshold;
import org.opennessgraph.domain.assessment.Node.Titled;
import org.opennessgraph.domain.assessment.Node.Weighing;

/** Puts rules to subjects as of a day: makes formulas over facts of them. A definition asked twice is one node. */
final class Grounding {
    /** The component whose licence stands for that of a model where a rule names none. */
    private static final ModelComponent WHOLE = ModelComponent.MODEL_PARAMETERS_FINAL;

    private final KnownEntries known;
    private final Words words;
    private final Releases releases;
    private final LicenseFacts licenses;
    private final ModelFacts models;
    private final Map<Question, Node> made = new HashMap<>();
    private final Set<Question> open = new HashSet<>();

    Grounding(KnownEntries known, PartialDate day) {
        this.known = known;
        this.words = new Words(known);
        this.releases = new Releases(known, words, day);
        this.licenses = new LicenseFacts(known, words, releases, day);
        this.models = new ModelFacts(known, words, licenses, releases, day);
    }

    Words words() {
        return words;
    }

    /** Whether a definition judges such subjects. One that judges components judges a model by them. */
    static boolean judges(Definition definition, EntryType subject) {
        List<DefinitionScope> scopes = definition.appliesTo();
        return switch (subject) {
            case LICENSE -> scopes.isEmpty() || scopes.contains(DefinitionScope.LICENSE);
            case MODEL ->
                scopes.isEmpty()
                        || scopes.contains(DefinitionScope.MODEL)
                        || scopes.contains(DefinitionScope.COMPONENT);
            case PRODUCT -> scopes.isEmpty() || scopes.contains(DefinitionScope.SOFTWARE);
            default -> false;
        };
    }

    /** That a definition does not judge such subjects, and which it does. */
    static String judgesOthers(Definition definition, EntryId subject) {
        List<String> judged = Stream.of(EntryType.LICENSE, EntryType.MODEL, EntryType.PRODUCT)
                .filter(type -> judges(definition, type))
                .map(Words::many)
                .toList();
        return definition.label() + " judges " + Words.listed(judged, "and") + ", not " + Words.many(subject.type());
    }

    /** A definition put to a subject. */
    Node definition(EntryId id, EntryId subject) {
        Optional<Definition> found = known.find(id, Definition.class);
        if (found.isEmpty()) {
            return unknownHere(id);
        }
        Definition definition = found.get();
        String title = definition.label() + ", asked of " + words.name(subject);
        return once(id, subject, () -> {
            if (!judges(definition, subject.type())) {
                return Leaf.missing(null, new Said(judgesOthers(definition, subject), List.of(id)));
            }
            Rule rule = definition.rule();
            if (rule == null) {
                return Leaf.missing(
                        null, new Said(definition.label() + " has no pass rule and gives no verdict", List.of(id)));
            }
            Optional<Leaf> early = releases.notPublished(subject);
            if (early.isPresent()) {
                return new Titled(title, List.of(id, subject), early.get());
            }
            Node inner = byLicense(definition, subject)
                    ? models.licensed(
                            subject,
                            component(subject),
                            "meets " + definition.label(),
                            license -> definition(id, license))
                    : new Asked(id, null, subject).put(rule);
            return new Titled(title, List.of(id, subject), seen(definition.verification(), inner));
        });
    }

    /** A criterion put to a subject: its rule and what is held of the subject by it. */
    Node criterion(EntryId id, EntryId subject) {
        Optional<Criterion> found = known.find(id, Criterion.class);
        if (found.isEmpty()) {
            return unknownHere(id);
        }
        Criterion criterion = found.get();
        String title = words.criterion(criterion);
        return once(id, subject, () -> {
            Optional<Definition> definition = known.find(criterion.definition(), Definition.class);
            boolean byLicense = definition.isPresent() && byLicense(definition.get(), subject);
            Node inner = byLicense
                    ? models.licensed(
                            subject, component(subject), "meets " + title, license -> weighed(criterion, license))
                    : weighed(criterion, subject);
            return new Titled(title, List.of(id), seen(criterion.verification(), inner));
        });
    }

    private Node weighed(Criterion criterion, EntryId subject) {
        Optional<Leaf> early = releases.notPublished(subject);
        if (early.isPresent()) {
            return early.get();
        }
        List<Node> forYes = new ArrayList<>();
        List<Node> forNo = new ArrayList<>();
        Rule rule = criterion.rule();
        if (rule != null) {
            Node byRule = new Asked(criterion.definition(), criterion.id(), subject).put(rule);
            forYes.add(byRule);
            forNo.add(byRule);
        }
        if (subject.type() == EntryType.LICENSE) {
            LicenseFacts.Voices voices = licenses.voices(subject, criterion.id());
            forYes.addAll(voices.forYes());
            forNo.addAll(voices.forNo());
        } else {
            for (Reading reading : licenses.readings(subject, criterion.id())) {
                Optional<Node> voice = models.heldOf(subject, reading);
                if (reading.result() == ReadingResult.FAILS) {
                    voice.ifPresent(forNo::add);
                } else if (reading.result() == ReadingResult.MEETS) {
                    voice.ifPresent(forYes::add);
                }
            }
            if (rule == null || !asksComponents(rule)) {
                carried(subject, criterion).ifPresent(forNo::add);
            }
        }
        if (rule == null || asksJudgement(rule)) {
            Leaf judgement = judgement(subject, criterion, forYes.size() + forNo.size() > (rule == null ? 0 : 2));
            forYes.add(judgement);
            forNo.add(judgement);
        }
        return rule != null && forYes.size() == 1 && forNo.size() == 1 && forYes.get(0) == forNo.get(0)
                ? forYes.get(0)
                : new Weighing(forYes, forNo);
    }

    /** That a licence fails a criterion carries to what it governs; that it meets one does not. */
    private Optional<Node> carried(EntryId subject, Criterion criterion) {
        AtomicBoolean fails = new AtomicBoolean();
        Node carried = models.licensed(subject, component(subject), "meets " + words.criterion(criterion), license -> {
            List<Node> forNo = licenses.voices(license, criterion.id()).forNo();
            fails.set(!forNo.isEmpty());
            return forNo.isEmpty() ? silent() : Threshold.all(forNo);
        });
        return fails.get() ? Optional.of(carried) : Optional.empty();
    }

    private Leaf judgement(EntryId subject, Criterion criterion, boolean others) {
        String name = words.criterion(criterion);
        return Leaf.missing(
                Want.of(
                        new Fact(MissingKind.JUDGEMENT, subject, null, criterion.id(), ""),
                        words.name(subject) + " is found to meet " + name,
                        words.name(subject) + " is found to fail " + name),
                new Said(
                        "a person has to judge it; no " + (others ? "other " : "") + "admitted reading is on record",
                        List.of(criterion.id())));
    }

    private static boolean asksComponents(Rule rule) {
        AtomicBoolean asks = new AtomicBoolean();
        rule.walk(part -> {
            if (part instanceof Rule.Each || part instanceof Rule.Some) {
                asks.set(true);
            }
        });
        return asks.get();
    }

    private static boolean asksJudgement(Rule rule) {
        AtomicBoolean asks = new AtomicBoolean();
        rule.walk(part -> {
            if (part instanceof Rule.Judged) {
                asks.set(true);
            }
        });
        return asks.get();
    }

    /** Whether a definition of licences is asked of something that is handed out under one. */
    static boolean byLicense(Definition definition, EntryId subject) {
        return subject.type() != EntryType.LICENSE
                && definition.appliesTo().contains(DefinitionScope.LICENSE)
                && !definition.appliesTo().contains(DefinitionScope.MODEL);
    }

    private static @Nullable ModelComponent component(EntryId subject) {
        return subject.type() == EntryType.MODEL ? WHOLE : null;
    }

    /** What was not seen in the original makes everything provisional that rests on it. */
    private static Node seen(Verification verification, Node inner) {
        if (verification == Verification.VERIFIED) {
            return inner;
        }
        return new Guarded(Leaf.known(Truth.YES, false, null, List.of()), inner);
    }

    private static Leaf silent() {
        return new Leaf(Truth.UNKNOWN, false, false, null, null, List.of());
    }

    private Leaf unknownHere(EntryId id) {
        return Leaf.missing(
                Want.of(Fact.of(MissingKind.RECORD, id), words.name(id) + " is met", words.name(id) + " is not met"),
                new Said("nothing is on record of " + words.name(id), List.of()));
    }

    /** Whether a subject meets a definition or a criterion of one. */
    private record Question(EntryId asked, EntryId subject) {}

    /** One node for each question, so that it is worked out once; a question that rests on itself is left open. */
    private Node once(EntryId asked, EntryId subject, Supplier<Node> make) {
        Question question = new Question(asked, subject);
        Node before = made.get(question);
        if (before != null) {
            return before;
        }
        if (!open.add(question)) {
            return Leaf.missing(
                    null, new Said("the rule of " + words.name(asked) + " rests on itself", List.of(asked)));
        }
        Node node = make.get();
        open.remove(question);
        made.put(question, node);
        return node;
    }

    /** Rules of a definition, or of one of its criteria, put to a subject. */
    private final class Asked implements Rule.Cases<Node> {
        private final EntryId definition;
        private final @Nullable EntryId criterion;
        private final EntryId subject;

        Asked(EntryId definition, @Nullable EntryId criterion, EntryId subject) {
            this.definition = definition;
            this.criterion = criterion;
            this.subject = subject;
        }

        Node put(Rule rule) {
            return rule.as(this);
        }

        private List<Node> put(List<Rule> rules) {
            return rules.stream().map(this::put).toList();
        }

        @Override
        public Node all(Rule.All rule) {
            return Threshold.all(put(rule.rules()));
        }

        @Override
        public Node any(Rule.Any rule) {
            return Threshold.any(put(rule.rules()));
        }

        @Override
        public Node not(Rule.Not rule) {
            return new Negation(put(rule.rule()));
        }

        @Override
        public Node atLeast(Rule.AtLeast rule) {
            return new Threshold(rule.n(), put(rule.of()));
        }

        @Override
        public Node between(Rule.Between rule) {
            return new Weighing(List.of(put(rule.sufficient())), List.of(put(rule.necessary())));
        }

        @Override
        public Node noTerm(Rule.NoTerm rule) {
            return ofLicense(rule, license -> licenses.noTerm(license, rule.kinds(), criterion));
        }

        @Override
        public Node approvedBy(Rule.ApprovedBy rule) {
            return ofLicense(rule, license -> licenses.approvedBy(license, rule.by()));
        }

        @Override
        public Node oneOf(Rule.OneOf rule) {
            return ofLicense(rule, license -> licenses.oneOf(license, rule.licenses()));
        }

        /** Asked of what is no licence, a rule on licences asks the one under which it is handed out. */
        private Node ofLicense(Rule rule, Function<EntryId, Node> put) {
            return subject.type() == EntryType.LICENSE
                    ? put.apply(subject)
                    : models.licensed(subject, component(subject), words.rule(rule), put);
        }

        @Override
        public Node each(Rule.Each rule) {
            return Threshold.all(components(rule, rule.components(), rule.available(), rule.license()));
        }

        @Override
        public Node some(Rule.Some rule) {
            return Threshold.any(components(rule, rule.components(), rule.available(), rule.license()));
        }

        private List<Node> components(
                Rule rule, List<ModelComponent> components, @Nullable Availability available, @Nullable Rule license) {
            if (subject.type() != EntryType.MODEL) {
                return List.of(Leaf.missing(
                        null,
                        new Said(
                                "“" + words.rule(rule) + "” asks for components, which " + Words.many(subject.type())
                                        + " do not have",
                                List.of(subject))));
            }
            List<Node> nodes = new ArrayList<>();
            for (ModelComponent component : components) {
                List<Node> both = new ArrayList<>();
                if (available != null) {
                    both.add(models.available(subject, component, available));
                }
                if (license != null) {
                    both.add(models.licensed(
                            subject, component, words.rule(license), governing -> licensed(governing, license)));
                }
                nodes.add(Threshold.all(both));
            }
            return nodes;
        }

        /** What a rule and the readings by the criterion that it belongs to say of the licence of a component. */
        private Node licensed(EntryId governing, Rule license) {
            Node byRule = new Asked(definition, criterion, governing).put(license);
            if (criterion == null) {
                return byRule;
            }
            LicenseFacts.Voices voices = licenses.voices(governing, criterion);
            if (voices.forYes().isEmpty() && voices.forNo().isEmpty()) {
                return byRule;
            }
            List<Node> forYes = new ArrayList<>(List.of(byRule));
            forYes.addAll(voices.forYes());
            List<Node> forNo = new ArrayList<>(List.of(byRule));
            forNo.addAll(voices.forNo());
            return new Weighing(forYes, forNo);
        }

        @Override
        public Node meets(Rule.Meets rule) {
            return Grounding.this.definition(rule.definition(), subject);
        }

        @Override
        public Node holds(Rule.Holds rule) {
            return Grounding.this.criterion(rule.criterion(), subject);
        }

        @Override
        public Node judged(Rule.Judged rule) {
            Said said = new Said("“" + rule.what() + "” is for a person to judge", List.of(definition));
            if (criterion != null) {
                // A reading by the criterion would decide the criterion as a whole, not this part of it.
                return Leaf.missing(null, said);
            }
            String name = words.name(subject);
            return Leaf.missing(
                    Want.of(
                            new Fact(MissingKind.JUDGEMENT, subject, null, null, rule.what()),
                            name + " is found to be such that “" + rule.what() + "”",
                            name + " is found not to be such that “" + rule.what() + "”"),
                    said);
        }
    }
}

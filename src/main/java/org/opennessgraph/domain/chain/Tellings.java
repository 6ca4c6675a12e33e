// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;

/** How sources tell claims, with what it takes to compare them: the order of the words, and how wide subjects are. */
public final class Tellings {
    private final KnownEntries known;
    private final Strengths strengths;
    private final Scopes scopes;
    private final Map<EntryId, List<Telling>> bySource = new HashMap<>();
    private final Map<EntryId, List<Telling>> denials = new HashMap<>();

    private Tellings(KnownEntries known) {
        this.known = known;
        this.strengths = new Strengths(known);
        this.scopes = new Scopes(known);
    }

    /**
     * Derives them from the record: each assertion is a telling of its claim in its source, and who rebuts a claim of
     * openness tells the opposite. Linear in the entries.
     *
     * @param known sources, claims, assertions and rebuttals; for the comparison also the words of openness, and the
     *     subjects of the claims with their families, makers and licences. What is missing is compared as if it were beside the
     *     rest
     * @return how the sources tell the claims
     */
    public static Tellings of(KnownEntries known) {
        Tellings tellings = new Tellings(known);
        for (Assertion assertion : known.all(Assertion.class)) {
            tellings.meaning(assertion.claim()).ifPresent(meaning -> tellings.bySource
                    .computeIfAbsent(assertion.said().in(), source -> new ArrayList<>())
                    .add(tellings.telling(assertion, assertion.by(), meaning)));
        }
        known.all(Rebuttal.class).forEach(tellings::addDenial);
        return tellings;
    }

    private void addDenial(Rebuttal rebuttal) {
        if (rebuttal.kind() != RebuttalKind.REBUT || rebuttal.aim() == Aim.THEMATIC) {
            return;
        }
        EntryId claim = known.find(rebuttal.target(), Assertion.class)
                .map(Assertion::claim)
                .orElse(rebuttal.target());
        meaning(claim).flatMap(Meaning::opposite).ifPresent(opposite -> denials.computeIfAbsent(
                        rebuttal.said().in(), source -> new ArrayList<>())
                .add(telling(rebuttal, rebuttal.by(), opposite)));
    }

    /** What a source says by rebutting others, where it rests that on another source. */
    List<Telling> denials(EntryId source, EntryId restingOn) {
        return denials.getOrDefault(source, List.of()).stream()
                .filter(telling -> {
                    EntryId rebuttal = telling.statement();
                    return rebuttal != null
                            && known.find(rebuttal, Rebuttal.class)
                                    .map(found -> found.grounds().contains(restingOn))
                                    .orElse(false);
                })
                .toList();
    }

    /**
     * @param source a source
     * @return how it tells claims, by the ids of the statements in it
     */
    public List<Telling> in(EntryId source) {
        return Collections.unmodifiableList(bySource.getOrDefault(source, List.of()));
    }

    /**
     * @param source a source
     * @param claim a claim
     * @return how the source tells the claim
     */
    public List<Telling> in(EntryId source, EntryId claim) {
        return bySource.getOrDefault(source, List.of()).stream()
                .filter(telling -> telling.meaning().claim().equals(claim))
                .toList();
    }

    Optional<Meaning> meaning(EntryId claim) {
        return known.find(claim, Claim.class).map(Meaning::of);
    }

    /** The telling of a source of which no more is known than that a citation of it carries the claim. */
    Telling unstated(EntryId source, Meaning meaning) {
        return new Telling(source, null, true, meaning, null, voices(source), published(source));
    }

    /**
     * Whether what a source tells may come from another source: unless it is on record that it was taken from somewhere
     * else.
     */
    boolean mayComeFrom(Telling telling, EntryId source) {
        EntryId statement = telling.statement();
        List<EntryId> via = statement == null
                ? List.of()
                : known.find(statement, Assertion.class)
                        .map(assertion -> assertion.said().via())
                        .orElse(List.of());
        return via.isEmpty() || via.stream().anyMatch(from -> leadsTo(from, source));
    }

    private boolean leadsTo(EntryId from, EntryId source) {
        return from.equals(source)
                || voices(source).contains(from)
                || known.find(from, Statement.class)
                        .map(statement -> statement.said().in().equals(source))
                        .orElse(false);
    }

    /** Whether two tellings can be compared: of one claim, or of openness of one line of subjects. */
    boolean comparable(Meaning one, Meaning other) {
        return one.claim().equals(other.claim())
                || (one.term() != null && other.term() != null && scopes.areOneLine(one, other));
    }

    DriftStep step(CitationLink link, Telling cited, Telling citing) {
        return new DriftStep(
                link,
                cited,
                citing,
                strengths.change(cited.meaning(), citing.meaning()),
                scopes.change(cited.meaning(), citing.meaning()),
                ModalityChange.of(cited.modality(), citing.modality()));
    }

    private Telling telling(Statement statement, List<EntryId> by, Meaning meaning) {
        EntryId source = statement.said().in();
        Channel channel = statement.said().channel();
        boolean own = channel != Channel.QUOTED && channel != Channel.REPORTED;
        List<EntryId> voices = own ? List.of() : voices(source);
        PartialDate published = own ? statement.when() : published(source);
        return new Telling(
                source,
                statement.id(),
                own,
                meaning,
                Modality.of(statement.said()),
                voices.isEmpty() ? by : voices,
                published == null ? statement.when() : published);
    }

    private List<EntryId> voices(EntryId source) {
        return known.find(source, Source.class)
                .map(found -> {
                    EntryId publisher = found.publisher();
                    return !found.authors().isEmpty() || publisher == null ? found.authors() : List.of(publisher);
                })
                .orElse(List.of());
    }

    private @Nullable PartialDate published(EntryId source) {
        return known.find(source, Source.class).map(Source::when).orElse(null);
    }
}

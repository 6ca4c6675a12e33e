// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.chain.Anachronism;
import org.opennessgraph.domain.chain.AnachronismKind;
import org.opennessgraph.domain.chain.Bond;
import org.opennessgraph.domain.chain.BondKind;
import org.opennessgraph.domain.chain.ChainCut;
import org.opennessgraph.domain.chain.Loop;
import org.opennessgraph.domain.chain.Reached;
import org.opennessgraph.domain.chain.RootGroup;
import org.opennessgraph.domain.chain.SelfCitation;
import org.opennessgraph.inquiry.CitationChains;

/** Where a source, or the sources that carry a claim, go back to. */
@Type("Lineage")
@Description("Where a source, or the sources that tell a claim, go back to along citations: roots, the earliest of "
        + "them, sources that every way passes through, loops, dead ends, and what the dates on record do not allow.")
public final class LineageView {
    private final CitationChains.Told told;

    /**
     * @param told the answer
     */
    public LineageView(CitationChains.Told told) {
        this.told = told;
    }

    /** As the rest of the app knows it; no field. */
    public CitationChains.Told told() {
        return told;
    }

    /** {@return how many sources were reached} */
    @Description("How many sources were reached, the first ones among them.")
    public int getReachedCount() {
        return told.lineage().reached().size();
    }

    /** {@return how many citations were looked at} */
    @Description("How many citations were followed.")
    public int getCitationCount() {
        return Math.toIntExact(told.lineage().extent().citations());
    }

    /** {@return how many roots there are} */
    @Description("How many roots there are.")
    public int getRootCount() {
        return told.roots().size();
    }

    /** {@return how many other ends there are} */
    @Description("Of a claim: how many other sources the chain ends with that are no roots of the claim.")
    public int getOtherRootCount() {
        return told.otherRoots().size();
    }

    /** {@return how many independent origins are left} */
    @Description(
            "How many independent origins are left once roots of one voice are counted once: those with a maker in "
                    + "common, those whose texts are the same, and those that copy each other or the same source. A joint "
                    + "work puts the roots of all its makers in one, so that more roots may stand apart (rootsApart).")
    public int getIndependentRootCount() {
        return told.independent().count();
    }

    /** {@return whether it is a part only} */
    @Description("True if only a part was reached; cuts says why. What is told then holds of the whole too, but a loop "
            + "may be larger, and an earlier root may come to light.")
    public boolean isPartial() {
        return told.lineage().extent().partial() || told.partial();
    }

    /** {@return why it is a part only} */
    @NonNull
    @Description("Why only a part was reached; empty if all was.")
    public List<@NonNull ChainCut> getCuts() {
        Set<ChainCut> cuts = EnumSet.noneOf(ChainCut.class);
        cuts.addAll(told.lineage().extent().cuts());
        if (told.partial()) {
            cuts.add(ChainCut.READING);
        }
        return List.copyOf(cuts);
    }

    /** {@return what changed on the way} */
    @NonNull
    @Description("What changed on the way: the citations on which a claim got stronger or weaker, wider or narrower, "
            + "firmer or softer.")
    public DriftView getDrift() {
        return new DriftView(told.drift());
    }

    /** A source that is reached. */
    @Type("ReachedSource")
    @Description("A source that a chain of citations reaches.")
    public static final class ReachedSource {
        private final Reached reached;

        /**
         * @param reached it
         */
        public ReachedSource(Reached reached) {
            this.reached = reached;
        }

        /** As the rest of the app knows it; no field. */
        public Reached reached() {
            return reached;
        }

        /** {@return how far it is} */
        @Description("How many citations lie between it and the nearest first source.")
        public int getDistance() {
            return reached.distance();
        }
    }

    /** Sources that go back to each other. */
    @Type("CitationLoop")
    @Description("Sources that all go back to each other, or one that cites itself.")
    public static final class CitationLoop {
        private final Loop loop;

        /**
         * @param loop them
         */
        public CitationLoop(Loop loop) {
            this.loop = loop;
        }

        /** As the rest of the app knows it; no field. */
        public Loop loop() {
            return loop;
        }

        /** {@return whether no way leads out} */
        @Description("True if they certainly cite nothing but each other: no way leads out of the loop.")
        public boolean isClosed() {
            return loop.closed();
        }
    }

    /** A citation that the dates on record do not allow. */
    @Type("CitationAnachronism")
    @Description("A citation that the dates on record do not allow.")
    public static final class CitationAnachronism {
        private final Anachronism anachronism;

        /**
         * @param anachronism it
         */
        public CitationAnachronism(Anachronism anachronism) {
            this.anachronism = anachronism;
        }

        /** As the rest of the app knows it; no field. */
        public Anachronism anachronism() {
            return anachronism;
        }

        /** {@return in which way} */
        @NonNull
        @Description("In which way.")
        public AnachronismKind getKind() {
            return anachronism.kind();
        }
    }

    /** A citation within one voice. */
    @Type("SelfCitation")
    @Description("A citation within one voice: citing and cited source share a maker, or are the same.")
    public static final class SelfCitationOf {
        private final SelfCitation self;

        /**
         * @param self it
         */
        public SelfCitationOf(SelfCitation self) {
            this.self = self;
        }

        /** As the rest of the app knows it; no field. */
        public SelfCitation self() {
            return self;
        }
    }

    /** Roots of one origin. */
    @Type("RootGroup")
    @Description("Roots that are one origin.")
    public static final class RootGroupOf {
        private final RootGroup group;

        /**
         * @param group them
         */
        public RootGroupOf(RootGroup group) {
            this.group = group;
        }

        /** As the rest of the app knows it; no field. */
        public RootGroup group() {
            return group;
        }

        /** {@return why they are one} */
        @NonNull
        @Description("Why they are one: enough to join them all.")
        public List<@NonNull RootBond> getBonds() {
            return group.bonds().stream().map(RootBond::new).toList();
        }
    }

    /** Why two sources are of one origin. */
    @Type("RootBond")
    @Description("Why two sources are of one origin.")
    public static final class RootBond {
        private final Bond bond;

        /**
         * @param bond it
         */
        public RootBond(Bond bond) {
            this.bond = bond;
        }

        /** As the rest of the app knows it; no field. */
        public Bond bond() {
            return bond;
        }

        /** {@return in which way} */
        @NonNull
        @Description("In which way.")
        public BondKind getKind() {
            return bond.kind();
        }
    }
}

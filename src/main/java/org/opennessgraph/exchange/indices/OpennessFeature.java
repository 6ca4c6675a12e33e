// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.ModelComponent;

/**
 * The 14 features of Opening up ChatGPT, and which component of a model each speaks of. The meaning of the three
 * classes of each is that of the index's own criteria (projects/readme.md in its repository).
 */
enum OpennessFeature {
    OPENCODE(
            "opencode",
            ModelComponent.TRAINING_CODE,
            Taken.OPEN_AND_CLOSED,
            "some code is open, and which is not told"),
    LLMDATA("llmdata", ModelComponent.DATASETS, Taken.ALL, ""),
    LLMWEIGHTS(
            "llmweights",
            ModelComponent.MODEL_PARAMETERS_FINAL,
            Taken.OPEN,
            "the class joins the weights with the way of training"),
    RLDATA("rldata", ModelComponent.DATASETS, Taken.ALL, ""),
    RLWEIGHTS(
            "rlweights",
            ModelComponent.MODEL_PARAMETERS_FINAL,
            Taken.OPEN,
            "the class joins the weights with the way of training, or asks for the tuned part by itself"),
    LICENSE("license", ModelComponent.MODEL_PARAMETERS_FINAL, Taken.NONE, ""),
    CODE("code", null, Taken.NONE, "asks for a description of the code, which is no component"),
    ARCHITECTURE(
            "architecture", null, Taken.NONE, "asks for a description of the architecture; the component is its code"),
    PREPRINT("preprint", ModelComponent.RESEARCH_PAPER, Taken.ALL, ""),
    PAPER("paper", ModelComponent.RESEARCH_PAPER, Taken.ALL, ""),
    MODELCARD("modelcard", ModelComponent.MODEL_CARD, Taken.ALL, ""),
    DATASHEET("datasheet", ModelComponent.DATA_CARD, Taken.ALL, ""),
    PACKAGE("package", null, Taken.NONE, "asks for a packaged release of software, which is no component"),
    API("api", null, Taken.NONE, "asks for access over a network, which is no component");

    /** Which of its verdicts say how far the component can be had. */
    private enum Taken {
        ALL,
        OPEN_AND_CLOSED,
        OPEN,
        NONE
    }

    private final String key;
    private final @Nullable ModelComponent component;
    private final Taken taken;
    private final String reason;

    OpennessFeature(String key, @Nullable ModelComponent component, Taken taken, String reason) {
        this.key = key;
        this.component = component;
        this.taken = taken;
        this.reason = reason;
    }

    /** As the index writes it. */
    String key() {
        return key;
    }

    /** The component it speaks of; null if of none. */
    @Nullable
    ModelComponent component() {
        return component;
    }

    /** Whether such a verdict says of the component how far it can be had. */
    boolean says(Availability verdict) {
        return switch (taken) {
            case ALL -> verdict != Availability.UNKNOWN;
            case OPEN_AND_CLOSED -> verdict == Availability.OPEN || verdict == Availability.CLOSED;
            case OPEN -> verdict == Availability.OPEN;
            case NONE -> false;
        };
    }

    /** Why a verdict is not taken over. */
    String reason() {
        return reason;
    }

    /** Whether it speaks of the model that the system is made from. */
    boolean speaksOfBase() {
        return this == LLMDATA || this == LLMWEIGHTS;
    }

    /** Preprint and paper: either is a research paper. */
    boolean isPaper() {
        return this == PREPRINT || this == PAPER;
    }

    static Optional<OpennessFeature> named(String key) {
        return Arrays.stream(values())
                .filter(feature -> feature.key.equals(key))
                .findFirst();
    }
}

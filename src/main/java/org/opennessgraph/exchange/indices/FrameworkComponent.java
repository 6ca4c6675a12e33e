// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opennessgraph.domain.ModelComponent;

/** The components of the Model Openness Framework as the Model Openness Tool writes them. */
final class FrameworkComponent {
    /** By which of the licences of a release a component is covered that names none of its own. */
    enum Kind {
        CODE,
        DATA,
        DOCUMENT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, ModelComponent> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("Model architecture", ModelComponent.MODEL_ARCHITECTURE),
            Map.entry("Data preprocessing code", ModelComponent.DATA_PREPROCESSING_CODE),
            Map.entry("Training code", ModelComponent.TRAINING_CODE),
            Map.entry("Inference code", ModelComponent.INFERENCE_CODE),
            Map.entry("Evaluation code", ModelComponent.EVALUATION_CODE),
            Map.entry("Supporting libraries and tools", ModelComponent.SUPPORTING_LIBRARIES_AND_TOOLS),
            Map.entry("Model parameters (Final)", ModelComponent.MODEL_PARAMETERS_FINAL),
            Map.entry("Model parameters (Intermediate)", ModelComponent.MODEL_PARAMETERS_INTERMEDIATE),
            Map.entry("Datasets", ModelComponent.DATASETS),
            Map.entry("Evaluation data", ModelComponent.EVALUATION_DATA),
            Map.entry("Model metadata", ModelComponent.MODEL_METADATA),
            Map.entry("Sample model outputs", ModelComponent.SAMPLE_MODEL_OUTPUTS),
            Map.entry("Model card", ModelComponent.MODEL_CARD),
            Map.entry("Data card", ModelComponent.DATA_CARD),
            Map.entry("Technical report", ModelComponent.TECHNICAL_REPORT),
            Map.entry("Research paper", ModelComponent.RESEARCH_PAPER),
            Map.entry("Evaluation results", ModelComponent.EVALUATION_RESULTS)));

    private FrameworkComponent() {}

    static Optional<ModelComponent> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** How many components there are. */
    static int count() {
        return BY_NAME.size();
    }

    static Kind kind(ModelComponent component) {
        return switch (component) {
            case MODEL_ARCHITECTURE,
                    TRAINING_CODE,
                    INFERENCE_CODE,
                    EVALUATION_CODE,
                    SUPPORTING_LIBRARIES_AND_TOOLS,
                    DATA_PREPROCESSING_CODE -> Kind.CODE;
            case MODEL_PARAMETERS_FINAL, MODEL_PARAMETERS_INTERMEDIATE, EVALUATION_DATA, DATASETS, MODEL_METADATA ->
                Kind.DATA;
            case TECHNICAL_REPORT, EVALUATION_RESULTS, MODEL_CARD, DATA_CARD, SAMPLE_MODEL_OUTPUTS, RESEARCH_PAPER ->
                Kind.DOCUMENT;
        };
    }
}

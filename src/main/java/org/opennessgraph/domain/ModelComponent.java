// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.Locale;

/** The 17 components of a model in the Model Openness Framework 1.0 (White et al., arXiv 2403.13784). */
public enum ModelComponent {
    /** Model architecture (code). */
    MODEL_ARCHITECTURE,
    /** Model parameters (Final) (data). */
    MODEL_PARAMETERS_FINAL,
    /** Technical report (document). */
    TECHNICAL_REPORT,
    /** Evaluation results (document). */
    EVALUATION_RESULTS,
    /** Model card (document). */
    MODEL_CARD,
    /** Data card (document). */
    DATA_CARD,
    /** Sample model outputs (document). */
    SAMPLE_MODEL_OUTPUTS,
    /** Training code (code). */
    TRAINING_CODE,
    /** Inference code (code). */
    INFERENCE_CODE,
    /** Evaluation code (code). */
    EVALUATION_CODE,
    /** Evaluation data (data). */
    EVALUATION_DATA,
    /** Supporting libraries and tools (code). */
    SUPPORTING_LIBRARIES_AND_TOOLS,
    /** Research paper (document). */
    RESEARCH_PAPER,
    /** Datasets (data). */
    DATASETS,
    /** Data preprocessing code (code). */
    DATA_PREPROCESSING_CODE,
    /** Model parameters (Intermediate) (data). */
    MODEL_PARAMETERS_INTERMEDIATE,
    /** Model metadata (data). */
    MODEL_METADATA;

    /**
     * @return the component in words for readers, to stand after "the", such as "training code"
     */
    public String words() {
        return switch (this) {
            case MODEL_PARAMETERS_FINAL -> "model parameters (final)";
            case MODEL_PARAMETERS_INTERMEDIATE -> "model parameters (intermediate)";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}

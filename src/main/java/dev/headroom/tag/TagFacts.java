package dev.headroom.tag;

import org.jspecify.annotations.Nullable;

/**
 * What the tags of a model follow from.
 *
 * @param category its category, which names the tag of its main use
 * @param parametersB all parameters, in 10^9
 * @param activeParametersB parameters that a token passes, in 10^9; null where they are unknown
 */
public record TagFacts(
        String huggingFaceId,
        Tag category,
        boolean multimodal,
        boolean mixtureOfExperts,
        double parametersB,
        @Nullable Double activeParametersB) {}

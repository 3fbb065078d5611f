/**
 * Readers of model files, which know nothing of the application. Begin with {@link ModelFiles}, which finds out what a
 * file holds, and {@link Inspection}, what comes out. GGUF: {@link GgufReader}, {@link GgufFacts}, {@link GgufLayers}.
 * Hugging Face: {@link HuggingFaceConfig}, {@link ConfigFacts}, {@link ConfigLayers}. Files are hostile:
 * {@link InspectionBudget} bounds what they cost.
 */
@NullMarked
package dev.headroom.intake;

import org.jspecify.annotations.NullMarked;

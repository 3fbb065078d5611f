/**
 * What programs print when they measure, as people paste it: {@code llama-bench} in Markdown, JSON, JSON lines and CSV,
 * and the statistics of {@code ollama run --verbose}. Plain Java. Begin with {@link Transcript}; {@link Run} is one
 * measured speed, {@link Printed} what of a line says whose it is.
 */
@NullMarked
package dev.headroom.transcript;

import org.jspecify.annotations.NullMarked;

/**
 * Published quality of quantization formats. Read {@link QuantQualityEntity} (the row) and {@link QuantQuality} (what
 * the snapshot holds). {@link ComparableQuality} picks what formats can be compared by, {@link QualityApi} answers over
 * GraphQL.
 */
@NullMarked
package dev.headroom.quality;

import org.jspecify.annotations.NullMarked;
